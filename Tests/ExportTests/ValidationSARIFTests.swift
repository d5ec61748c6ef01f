import Foundation
import Section11Export
import Section11Returns
import Testing

struct ValidationSARIFTests {
    private typealias Object = [String: Any]

    private static let golden: URL =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden/validation.sarif")

    private func text(_ returns: [CheckedReturn] = ValidationExample.returns) -> String {
        ValidationSARIF(returns.map(\.validation), engineVersion: "1.2.3").json.text(pretty: true)
            + "\n"
    }

    private func run(_ text: String) throws -> Object {
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
        #expect(document["version"] as? String == "2.1.0")
        return try #require((document["runs"] as? [Object])?.first)
    }

    @Test func `the example gives the document that was looked at`() throws {
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        if records { try text().write(to: Self.golden, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: Self.golden, encoding: .utf8) == text())
        #expect(!records, "the golden document is written anew; look at the difference")
    }

    @Test func `each result has what the schema asks and names its rule`() throws {
        let run = try run(text())
        let tool = try #require(run["tool"] as? Object)
        let driver = try #require(tool["driver"] as? Object)
        #expect(driver["name"] as? String == "section11")
        #expect(driver["version"] as? String == "1.2.3")
        let rules = try #require(driver["rules"] as? [Object])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids == Set(ids).sorted() && ids.contains("R201"))
        for rule in rules {
            let help = try #require((rule["help"] as? Object)?["text"] as? String)
            #expect(help.count > 20, "\(rule["id"] ?? "")")
        }
        let results = try #require(run["results"] as? [Object])
        #expect(results.count == ValidationExample.returns.flatMap(\.validation.issues).count)
        let files = (run["artifacts"] as? [Object])?.compactMap {
            ($0["location"] as? Object)?["uri"] as? String
        }
        #expect(files == ["alpha.json", "bravo%20%26%20sons.csv"])
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(ids[index] == result["ruleId"] as? String)
            let level = try #require(result["level"] as? String)
            #expect(["error", "warning", "note"].contains(level))
            #expect(((result["message"] as? Object)?["text"] as? String)?.isEmpty == false)
            let location = try #require((result["locations"] as? [Object])?.first)
            let physical = try #require(location["physicalLocation"] as? Object)
            let uri = (physical["artifactLocation"] as? Object)?["uri"] as? String
            #expect(files?.contains(uri ?? "") == true)
        }
    }

    @Test func `a cell of a text file is a row and a column`() throws {
        let results = try #require(run(text())["results"] as? [Object])
        let result = try #require(
            results.first {
                $0["ruleId"] as? String == "R201"
                    && "\($0["locations"] ?? "")".contains("bravo")
            })
        let location = try #require((result["locations"] as? [Object])?.first)
        let physical = try #require(location["physicalLocation"] as? Object)
        let region = try #require(physical["region"] as? [String: Int])
        #expect(region == ["startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 6])
        let logical = try #require((location["logicalLocations"] as? [Object])?.first)
        #expect(logical["fullyQualifiedName"] as? String == "E3")
    }

    @Test func `an explained query is a suppression without its text`() throws {
        let results = try #require(run(text())["results"] as? [Object])
        let suppressed = results.filter { $0["suppressions"] != nil }
        #expect(suppressed.map { $0["ruleId"] as? String } == ["R214"])
        #expect(!text().contains(ValidationExample.secret))
    }
}
