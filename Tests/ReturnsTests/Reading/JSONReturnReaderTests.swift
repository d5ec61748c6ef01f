import FoundationEssentials
import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

struct JSONReturnReaderTests {
    private func read(_ text: String) throws(ReturnError) -> ReadReturns {
        try JSONReturnReader().read(Array(text.utf8), file: "made.json")
    }

    /// Reads a return whose other keys are these.
    private func reading(_ keys: String) throws(ReturnError) -> ReadReturns {
        try read("{\"schema\": \"section11/return/1\", \(keys)}")
    }

    private func reason(_ text: String) -> String? {
        do throws(ReturnError) {
            _ = try read(text)
            return nil
        } catch {
            guard case .notAJSONReturn(let reason) = error else { return "\(error)" }
            return reason
        }
    }

    @Test func `an answer is what its keys say, whichever comes first`() throws {
        let answered = try #require(
            try reading(
                """
                "responses": [
                  {"rating": 3, "criterion": " 1.1 ", "evidence": "Seen \\"twice\\"\\n\\u00e9\\ud83d\\ude00 "},
                  {"criterion": 2.5, "rating": null, "reason": "No staff", "moderated": "Met"},
                  {}
                ], "agency": "\\u0041rea \\\\ 1", "kind": null
                """
            ).returns.first)
        #expect(answered.responses.map(\.ref) == ["1.1", "2.5", ""])
        #expect(answered.responses.map(\.ratingText) == ["3", "", ""])
        #expect(answered.responses.map(\.evidence) == ["Seen \"twice\"\né😀", "", ""])
        #expect(answered.responses.map(\.reason) == ["", "No staff", ""])
        #expect(answered.responses.map(\.moderatedText) == ["", "Met", ""])
        #expect(answered.responses.map(\.origin.row) == [0, 1, 2])
        #expect(answered.agencyName.text == "Area \\ 1")
        #expect(answered.agencyName.place?.pointer == "/agency")
        #expect(answered.kindText.place == nil)
    }

    @Test func `a number and a truth value are the texts that a person would write`() throws {
        let texts = ["0": "0", "-1": "-1", "2.50": "2.5", "1e2": "100", "true": "true"]
        for (written, expected) in texts {
            let read = try reading("\"indicators\": [{\"value\": \(written)}]")
            #expect(read.returns.first?.indicators.first?.valueText == expected)
        }
    }

    @Test func `actions and explanations are read with all that is in them`() throws {
        let answered = try #require(
            try reading(
                """
                "signOff": {"role": "Director", "date": "31/03/2018"},
                "actions": [{"id": 7, "due": "March 2018", "progress": [
                    {"date": "01/02/2018", "text": "begun"}, {"date": null, "text": "done"}]}],
                "explanations": [{"code": "R203", "criterion": 1.1, "text": "as before"}]
                """
            ).returns.first)
        #expect(answered.signedOffBy.text == "Director")
        #expect(answered.signedOffOn.place?.pointer == "/signOff/date")
        let action = try #require(answered.actions.first)
        #expect(action.number == "7" && action.due.isMonth)
        #expect(action.progress.map(\.text) == ["begun", "done"])
        #expect(answered.explanations == [.init(code: "R203", subject: "1.1", text: "as before")])
    }

    @Test(arguments: [
        ("{\"schema\": \"section11/return/1\"", "its text is not JSON at line 1, character 32"),
        ("{\"schema\": \"section11/return/1\"} x", "its text is not JSON at line 1, character 34"),
        ("{\n \"agency\": \"a\n\"}", "its text is not JSON at line 2, character 14"),
        ("[]", "at its top a value has the wrong type"),
        ("{}", "at its top the key 'schema' is missing"),
        ("{\"schema\": \"section11/cycle/1\"}", "its schema is not section11/return/1"),
        ("{\"schema\": \" section11/return/1\"}", "its schema is not section11/return/1"),
        ("{\"agency\": 1}", "at /agency a value has the wrong type"),
        ("{\"signOff\": {\"date\": []}}", "at /signOff/date a value has the wrong type"),
        ("{\"responses\": {}}", "at /responses a value has the wrong type"),
        ("{\"responses\": [{}, null]}", "at /responses/1 a value has the wrong type"),
        (
            "{\"responses\": [{\"rating\": {\"a\": 1}}]}",
            "at /responses/0/rating a value has the wrong type"
        ),
        (
            "{\"actions\": [{\"progress\": [{\"text\": 1}]}]}",
            "at /actions/0/progress/0/text a value has the wrong type"
        ),
        (
            "{\"responses\": [{\"rating\": 1, \"rating\": 2}]}",
            "at /responses/0 the key 'rating' stands twice"
        ),
        ("{\"responses\": [{\"rating\": 1e999}]}", "its text is not JSON at line 1, character 32"),
    ])
    func `a file that is no return is refused with the place`(text: String, expected: String) {
        #expect(reason(text) == expected)
    }

    @Test func `characters that are not UTF-8 are refused`() {
        let bytes = Array("{\"agency\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
        #expect(
            throws: ReturnError.notAJSONReturn(
                reason: "its text is not JSON at line 1, character 13")
        ) { try JSONReturnReader().read(bytes, file: "made.json") }
    }

    @Test(arguments: ["\r", "\n", "\r\n"])
    func `the place of a wrong character is that of an editor, whatever ends the lines`(
        lineEnd: String
    ) {
        let text = "\u{FEFF}{\(lineEnd)\(lineEnd)\"é"
        #expect(
            throws: ReturnError.notAJSONReturn(
                reason: "its text is not JSON at line 3, character 3")
        ) { try JSONReturnReader().read(Array(text.utf8) + [0xC3, 0x28], file: "made.json") }
        #expect(
            throws: ReturnError.notAJSONReturn(
                reason: "its text is not JSON at line 1, character 2")
        ) {
            try JSONReturnReader().read(
                Array("\u{FEFF}{".utf8) + [0xFF], file: "made.json")
        }
    }

    @Test func `keys that returns do not have are listed once, with how often they stand`() throws {
        let found = try reading(
            """
            "invented": true,
            "responses": [{"criterion": "1.1", "question": {"id": [1]}},
              {"question": 2, "The mother said so": 1}],
            "score": 3
            """
        )
        #expect(found.returns.first?.responses.count == 2)
        #expect(
            found.ignored.map(\.message) == [
                "a key of an answer that returns do not have, 2 times",
                "a key of an answer that returns do not have",
                "a key of the return that returns do not have",
            ])
        #expect(found.ignored.map(\.place.line) == [2, 3, 4])
    }

    @Test func `strange keys on one line are always listed in the same order`() throws {
        let text = "\"responses\": [{\"x\": 1}], \"x\": 1, \"actions\": [{\"x\": 1}]"
        for _ in 0..<20 {
            #expect(
                try reading(text).ignored.map(\.message) == [
                    "a key of an action that returns do not have",
                    "a key of an answer that returns do not have",
                    "a key of the return that returns do not have",
                ])
        }
    }

    @Test func `more strange keys than a person would read are put together`() throws {
        let keys = (0..<100).map { "\"key\($0)\": 0" }.joined(separator: ", ")
        let ignored = try reading(keys).ignored
        #expect(ignored.count == 21)
        #expect(ignored.allSatisfy { $0.message.hasPrefix("a key of the return") })
        #expect(ignored.contains { $0.message.hasSuffix(", 80 times") })
    }

    @Test func `broken files are refused or read as the library reads them`() throws {
        let source = Array(
            """
            {"schema": "section11/return/1", "agency": "h\\u00e9alth", "responses": [
              {"criterion": "1.1", "rating": 2, "evidence": "a \\"b\\" \\n é 😀 and some more"},
              {"criterion": "1.2", "rating": "met", "evidence": null, "reason": "x"}],
             "actions": [{"id": "A1", "action": "do", "progress": [{"text": "t"}]}]}
            """.utf8)
        let marks = Array("{}[]\",:\\u0-+.eE \n/tfn".utf8) + [0x00, 0x1F, 0x7F, 0xC3, 0xFF]
        var random = SplitMix64(seed: 23)
        var accepted = 0
        for _ in 0..<6000 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[position] = marks[Int.random(in: 0..<marks.count, using: &random)]
                case 1: bytes.remove(at: position)
                case 2: bytes.insert(bytes[position], at: position)
                default: bytes.removeSubrange(position...)
                }
            }
            guard let made = try? JSONReturnReader().read(bytes, file: "made.json").returns.first
            else { continue }
            accepted += 1
            let known = try JSONDecoder().decode(KnownReturn.self, from: Data(bytes))
            #expect(made.agencyName.text == trimmed(known.agency ?? ""))
            #expect(
                made.responses.map(\.evidence)
                    == (known.responses ?? []).map { trimmed($0.evidence ?? "") })
        }
        #expect(accepted > 500)
    }
}

/// A part of a return, as the library's decoder sees it.
private struct KnownReturn: Decodable {
    struct Answer: Decodable { var evidence: String? }
    var agency: String?
    var responses: [Answer]?
}
