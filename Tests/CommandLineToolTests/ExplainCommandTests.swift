import Foundation
import TestSupport
import Testing

struct ExplainCommandTests {
    @Test func `a figure leads to the cells behind it`() throws {
        let run = try BuiltTool().run([
            "explain", "Submissions/4lscb-2017-18", "5", "--area", "southampton",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("13 of 19 rated agencies need improvement (M01)"))
        #expect(
            run.output.contains("5.1 Requires improvement; ambulance-trust.xlsx:Standards!D25"))
        #expect(run.output.contains("carried from 4lscb-2016-17; ambulance-trust.csv:F23"))
    }

    @Test func `a number that the catalogue lacks is said`() throws {
        let run = try BuiltTool().run(["explain", "Submissions/4lscb-2017-18", "12"])
        #expect(run.status == 2)
        #expect(run.errors.contains("no such standard"))
        #expect(run.output.isEmpty)
    }

    /// What `explain` prints of a figure of the sample cycle.
    private func explained(_ name: String) throws -> String {
        let run = try BuiltTool().run(["explain", "Submissions/southend-2011-12", name])
        #expect(run.status == 0, "\(name): \(run.errors)")
        return run.output
    }

    @Test func `every figure that a summary names can be explained`() throws {
        let run = try BuiltTool().run([
            "summarise", "Submissions/southend-2011-12", "--format", "json",
        ])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        var names: Set<String> = ["returns", "actions"]
        for flag in try #require(document["flags"] as? [[String: Any]]) {
            names.insert(try #require(flag["figure"] as? String))
            names.insert(try #require(flag["code"] as? String))
        }
        for (list, key) in [
            ("standards", "number"), ("agencies", "id"), ("indicators", "id"),
        ] {
            for item in try #require(document[list] as? [[String: Any]]) {
                names.insert(try #require(item[key] as? String))
            }
        }
        #expect(names.count > 30)
        for name in names.sorted() { #expect(try explained(name).utf8.count > 80, "\(name)") }
    }

    @Test func `an indicator leads to each agency's figure`() throws {
        let summary = try BuiltTool().run([
            "explain", "Submissions/southend-2011-12", "staff-trained", "--format", "json",
        ])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(summary.output.utf8)) as? [String: Any])
        let figures = try #require(document["figures"] as? [[String: Any]])
        #expect(figures.count == 19)
        #expect(figures.count { $0["meetsTarget"] as? Bool == true } == 6)
    }

    @Test func `no word that an agency wrote is in an explanation`() throws {
        let run = try BuiltTool().run(["explain", "Submissions/4lscb-2017-18", "AHT-2016-01"])
        #expect(run.status == 0)
        #expect(run.output.contains("AHT-2016-01"))
        #expect(!run.output.contains("Finish the review"))
    }
}
