import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct CopiedEvidenceTests {
    /// Twelve words.
    private let text = "The strategy was agreed in May and every team has read it."

    private func cycle(
        _ evidence: [[String]], thresholds: Thresholds = Thresholds()
    ) -> FlagCycle {
        let refs = (1...4).map { "1.\($0)" }
        var cycle = FlagCycle(SmallCycle(criteria: refs, thresholds: thresholds).catalogue)
        for (position, texts) in evidence.enumerated() {
            let name = position < 9 ? "a\(position + 1)" : "b\(position + 1)"
            cycle.add(
                name,
                responses: zip(refs, texts).map { FlagCycle.answer($0, "Good", evidence: $1) })
        }
        return cycle
    }

    // F07
    @Test func `three criteria with one text are flagged, two are not`() throws {
        let raised = try cycle([[text, text, text], ["", text + " Twice.", text + " Twice."]])
            .flags(CopiedEvidence.self)
        #expect(raised.map(\.subject) == [.agency(0)])
        #expect(
            raised.first?.message
                == """
                Agency a1 gives the same evidence, word for word, beside 3 criteria (1 text): \
                1.1, 1.2 and 1.3
                """)
        #expect(raised.allSatisfy { !$0.message.contains("strategy") })
    }

    // F07
    @Test func `capitals, spaces and points make no other text, a word does`() throws {
        let shouted = text.uppercased().split(separator: " ").joined(separator: "   ")
        #expect(try cycle([[text, shouted, text + "!"]]).flags(CopiedEvidence.self).count == 1)
        #expect(try cycle([[text, text, text + " Now."]]).flags(CopiedEvidence.self).isEmpty)
    }

    // F07
    @Test func `short texts are not compared`() throws {
        let eleven = text.split(separator: " ").dropLast().joined(separator: " ")
        #expect(try cycle([[eleven, eleven, eleven]]).flags(CopiedEvidence.self).isEmpty)
        #expect(try cycle([["", "", ""]]).flags(CopiedEvidence.self).isEmpty)
        var short = Thresholds()
        short.copiedWords = 2
        let cycle = cycle([["See policy.", "see policy", "SEE POLICY"]], thresholds: short)
        #expect(try cycle.flags(CopiedEvidence.self).count == 1)
    }

    // F07
    @Test func `the same text in two agencies is flagged on both`() throws {
        let raised = try cycle([[text], ["None yet."], [text]]).flags(CopiedEvidence.self)
        #expect(raised.map(\.subject) == [.agency(0), .agency(2)])
        #expect(
            raised.first?.message
                == "1 text of evidence of Agency a1 stands word for word in the return of Agency a3"
        )
        #expect(FlagCycle.number("others", of: raised.last) == .text("a1"))
    }

    // F07
    @Test func `a text in more than ten returns was issued to them`() throws {
        let ten = Array(repeating: [text], count: 10)
        #expect(try cycle(ten).flags(CopiedEvidence.self).count == 10)
        #expect(try cycle(ten + [[text]]).flags(CopiedEvidence.self).isEmpty)
    }
}
