import Foundation
import Testing

struct StandardsCommandTests {
    private static let small = """
        {
          "schema": "section11/catalogue/1", "id": "small", "title": "Small", "edition": "1",
          "scale": {
            "source": "ours",
            "grades": [
              { "code": "no", "label": "No", "needsImprovement": true, "points": 0 },
              { "code": "yes", "label": "Yes", "needsImprovement": false, "points": 1 }
            ]
          },
          "standards": [
            {
              "number": "1", "title": "One", "source": "ours",
              "criteria": [
                { "ref": "1.1", "text": "First.", "source": "ours" },
                { "ref": "1.2", "text": "Second.", "appliesTo": ["police"], "source": "ours" }
              ]
            }
          ]
        }
        """

    @Test func `lists the published editions and those of a directory`() throws {
        try StandardsTool.run { tool in
            try tool.write(Self.small, to: "own/small.json")
            let outcome = try tool("standards", "list", "--standards", "own")
            let parts = outcome.output.components(separatedBy: "\n\n")
            let lines = try #require(parts.first).split(separator: "\n")
            #expect(lines.first?.hasPrefix("id ") == true)
            #expect(
                lines.dropFirst().compactMap { $0.split(separator: " ").first } == [
                    "section11-4lscb-2017", "section11-key-features-2007", "section11-wt2023",
                    "section175-157-kcsie-2025", "small",
                ])
            #expect(lines.last?.hasSuffix("  1          2         No < Yes") == true)
            #expect(
                parts.last?.split(separator: "\n").compactMap {
                    $0.split(separator: " ").first
                } == [
                    "layout", "evidence-and-further-action", "met-partly-not-met",
                    "scored-0-3-self-and-moderated",
                ])
            #expect(outcome.messages == "")
            #expect(outcome.status == 0)
        }
    }

    @Test func `lists as JSON and nothing else`() throws {
        try StandardsTool.run { tool in
            let outcome = try tool("standards", "list", "--format", "json")
            let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let document = try #require(json as? [String: Any])
            #expect(document["schema"] as? String == "section11/standards-list/1")
            #expect((document["editions"] as? [Any])?.count == 4)
            #expect((document["layouts"] as? [Any])?.count == 3)
        }
    }

    @Test func `shows an edition`() throws {
        try StandardsTool.run { tool in
            try tool.write(Self.small, to: "small.json")
            let outcome = try tool("standards", "show", "small", "--standards", ".")
            #expect(
                outcome.output == """
                    small
                    Small
                    edition 1

                    scale (verified), weakest first
                      No (needs improvement, 0 points).
                      Yes (meets the standard, 1 point).
                      N/A (with a reason)
                      source: ours

                    scoring: weakest

                    1.  One (unknown)
                        source: ours
                        1.1   First.
                        1.2   Second.
                              asked of: police

                    """)
        }
    }

    @Test func `checks the published editions without an issue`() throws {
        try StandardsTool.run { tool in
            let outcome = try tool(
                "standards", "check", "section11-4lscb-2017", "section11-key-features-2007",
                "section11-wt2023", "section175-157-kcsie-2025")
            #expect(outcome.output == "0 errors, 0 queries, 0 advice\n")
            #expect(outcome.status == 0)
        }
    }

    @Test func `prints what is wrong by line and ends with 1`() throws {
        try StandardsTool.run { tool in
            let broken = Self.small
                .replacing(#""ref": "1.2""#, with: #""ref": "1.1""#)
                .replacing(#""edition": "1","#, with: #""edition": "1", "supersedes": "old","#)
            try tool.write(broken, to: "small.json")
            let outcome = try tool("standards", "check", "small.json")
            #expect(
                outcome.output == """
                    small.json:2: /supersedes: query: the edition 'old' that this one supersedes is \
                    not known [S113]
                        fix: check the id, or put the file of that edition beside the others
                    small.json:15: /standards/0/criteria/1/ref: error: criterion reference '1.1' \
                    stands twice [S101]
                        fix: give each criterion a reference of its own
                    1 error, 1 query, 0 advice

                    """)
            #expect(outcome.status == 1)
        }
    }

    @Test func `says what cannot be read and ends with 2`() throws {
        try StandardsTool.run { tool in
            try tool.write("{ \"schema\": ", to: "cut.json")
            let outcome = try tool("standards", "check", "section11-wt2024", "cut.json")
            #expect(
                outcome.messages == """
                    section11-wt2024: error: there is no edition 'section11-wt2024'
                        fix: use 'section11-wt2023'
                    cut.json:1: error: the file is not JSON: line 1, character 13: the file ends \
                    where a value is expected
                        fix: mend that place in a text editor; the mistake may stand just before it

                    """)
            #expect(outcome.output == "0 errors, 0 queries, 0 advice; 2 could not be read\n")
            #expect(outcome.status == 2)
        }
    }

    @Test func `checks a cycle, and says when its catalogue is not known`() throws {
        try StandardsTool.run { tool in
            try tool.write(
                """
                { "schema": "section11/cycle/1", "id": "c", "title": "C",
                  "catalogue": "section11-wt2032",
                  "areas": [{ "id": "north", "name": "North" }],
                  "agencies": [{ "id": "a", "name": "A", "areas": ["nroth"] }] }
                """, to: "round/cycle.json")
            let outcome = try tool("standards", "check", "round", "--format", "json")
            let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let document = try #require(json as? [String: Any])
            let files = try #require(document["files"] as? [[String: Any]])
            let issue = try #require((files.first?["issues"] as? [[String: Any]])?.first)
            #expect(issue["code"] as? String == "S123")
            #expect(issue["line"] as? Int == 4)
            #expect(issue["pointer"] as? String == "/agencies/0/areas/0")
            #expect(issue["criterion"] is NSNull)
            let unreadable = try #require((document["unreadable"] as? [[String: Any]])?.first)
            #expect(unreadable["pointer"] as? String == "/catalogue")
            #expect(unreadable["fix"] as? String == "use 'section11-wt2023'")
            #expect(outcome.status == 2)
        }
    }

    @Test func `checks a programme and the cycles below it`() throws {
        try StandardsTool.run { tool in
            try tool.write(
                """
                { "schema": "section11/programme/1", "id": "p", "title": "P",
                  "cycles": [{ "directory": "a" }, { "directory": "../b" }] }
                """, to: "programme.json")
            try tool.write(
                """
                { "schema": "section11/cycle/1", "id": "a", "title": "A",
                  "catalogue": "section11-wt2023" }
                """, to: "a/cycle.json")
            let outcome = try tool("standards", "check", "programme.json")
            #expect(
                outcome.messages == """
                    programme.json:2: /cycles/1/directory: error: the file cannot be opened: the \
                    cycle '../b' does not lie below the programme
                        fix: check that the file is there and can be read by you

                    """)
            #expect(outcome.status == 2)
        }
    }

    @Test func `compares two editions`() throws {
        try StandardsTool.run { tool in
            try tool.write(Self.small, to: "small.json")
            let later = Self.small.replacing(#""id": "small""#, with: #""id": "later""#)
                .replacing("Second.", with: "Second and more.")
                .replacing(#""ref": "1.1""#, with: #""ref": "1.3""#)
                .replacing(#""points": 1"#, with: #""points": 2"#)
            try tool.write(later, to: "later.json")
            let outcome = try tool("standards", "compare", "small", "later", "--standards", ".")
            #expect(
                outcome.output == """
                    small against later

                    the scales differ:
                      No (needs improvement, 0 points) < Yes (1 point)
                      No (needs improvement, 0 points) < Yes (2 points)

                    only in small: 1 criterion
                      1.1     First.

                    only in later: 1 criterion
                      1.3     First.

                    same reference, other text: 1 criterion
                      1.2     Second.
                         now  Second and more.

                    no crosswalk joins the two

                    """)
            #expect(outcome.status == 0)
        }
    }

    @Test func `shows the crosswalk from either side`() throws {
        try StandardsTool.run { tool in
            let one = try tool(
                "standards", "compare", "section11-wt2023", "section11-key-features-2007")
            let other = try tool(
                "standards", "compare", "section11-key-features-2007", "section11-wt2023")
            let link = "  1.1 asks the same as 3.1 (rating carried over)\n"
            #expect(one.output.contains(link))
            #expect(other.output.contains(link))
        }
    }
}
