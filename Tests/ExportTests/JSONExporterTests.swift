import Foundation
import Section11Export
import Testing

struct JSONExporterTests {
    private func text() throws -> String {
        let summary = try #require(ExampleCycle.summary())
        let files = JSONExporter().files(for: summary)
        #expect(files.map(\.name) == ["summary.json"])
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    @Test func `keys stand in the order of the contract`() throws {
        let text = try text()
        let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map {
            String($0.dropFirst(3).prefix { $0 != "\"" })
        }
        #expect(
            keys == [
                "schema", "cycle", "notice", "catalogue", "method", "asOf", "scope", "returns",
                "standards", "agencies", "flags", "indicators", "actions", "pool", "boards",
                "issues", "explain", "engineVersion",
            ])
    }

    @Test func `a standard's keys begin as the contract says`() throws {
        let text = try text()
        let standards = try #require(text.range(of: "\"standards\": [")).upperBound
        let keys = text[standards...].split(separator: "\n").prefix { !$0.contains("criteria") }
            .filter { $0.hasPrefix("      \"") }
            .map { String($0.dropFirst(7).prefix { $0 != "\"" }) }
        #expect(
            keys == [
                "number", "title", "rated", "notApplicable", "unanswered", "provisional",
                "carriedForward", "byGrade", "selfAssessedByGrade", "needingImprovement", "share",
                "interval", "rank", "flags", "method", "excluded",
            ])
    }

    @Test func `shares have four decimals and what is not there is null`() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(try text().utf8)) as? [String: Any])
        let standards = try #require(object["standards"] as? [[String: Any]])
        #expect(try text().contains("\"share\": 0.6667,"))
        #expect(standards[0]["share"] as? Double == 0.25)
        #expect(standards[0]["interval"] as? [Double] == [0.0456, 0.6994])
        #expect(standards[2]["share"] is NSNull)
        #expect(standards[2]["rank"] is NSNull)
        #expect(
            standards[2]["excluded"] as? [String: Int]
                == [
                    "notApplicable": 0, "unanswered": 1, "notAsked": 3, "unmapped": 0,
                    "notReturned": 1,
                ])
    }

    @Test func `agencies carry grades by standard and kinds of absence`() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(try text().utf8)) as? [String: Any])
        let agencies = try #require(object["agencies"] as? [[String: Any]])
        #expect(
            agencies[1]["standards"] as? [String: String]
                == ["1": "good", "2": "not-applicable", "3": "not-asked"])
        #expect(agencies[1]["provisional"] as? [String] == ["1"])
        #expect(agencies[2]["carried"] as? [String] == ["1", "2"])
        #expect(agencies[3]["kind"] is NSNull)
        #expect(
            agencies[3]["standards"] as? [String: String]
                == ["1": "not-returned", "2": "not-returned", "3": "not-returned"])
        #expect(agencies[4]["coverage"] as? Double == 0.75)
    }
}
