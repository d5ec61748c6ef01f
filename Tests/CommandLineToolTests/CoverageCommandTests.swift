import Foundation
import TestSupport
import Testing

struct CoverageCommandTests {
    private let cycles = ["Submissions/bath-nes-2014-15", "Submissions/bath-nes-2015-16"]

    @Test func `the two samples of mini audits beside the full audit`() throws {
        let run = try BuiltTool().run(["coverage", "--format", "json"] + cycles)
        #expect(run.status == 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["schema"] as? String == "section11/coverage/1")
        #expect((report["notice"] as? String)?.contains("Invented") == true)
        #expect(report["criteriaUncovered"] as? Int == 37)
        let standards = try #require(report["by-standard"] as? [[String: Any]])
        let five = try #require(standards.first { $0["standard"] as? String == "5" })
        #expect(five["covered"] as? Int == 6)
        #expect(five["miniAudits"] as? [String] == ["bath-nes-2014-15-training"])
        let seven = try #require(standards.first { $0["standard"] as? String == "7" })
        #expect(seven["covered"] as? Int == 3)
        #expect(seven["miniAudits"] as? [String] == ["bath-nes-2014-15-cse"])
    }

    @Test(arguments: ["text", "json", "md", "csv"])
    func `the order of the folders changes no byte`(format: String) throws {
        let tool = try BuiltTool()
        let one = try tool.run(["coverage", "--format", format] + cycles)
        let two = try tool.run(["coverage", "--format", format] + cycles.reversed())
        #expect(one.output == two.output)
        #expect(one.output.utf8.count > 200)
    }

    @Test func `cycles of different editions are refused`() throws {
        let run = try BuiltTool().run(["coverage", cycles[0], "Submissions/4lscb-2017-18"])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("different editions: section11-4lscb-2017, section11-key"))
    }
}
