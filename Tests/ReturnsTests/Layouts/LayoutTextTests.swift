import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct LayoutTextTests {
    private func isHeading(_ text: String, _ expected: String) -> Bool {
        LayoutText.isHeading(
            Cell(reference: CellReference(row: 1, column: 1), value: .text(text)), expected)
    }

    @Test(arguments: [
        "Self assessment", "SELF-ASSESSMENT:", "  self\nassessment", "Self (assessment)",
        "Self assessment\nGive one of three grades.", "Self assessment\r\nand why",
        "Self assessment\u{2028}and why", "Self assessment\u{85}and why",
    ])
    func `a text or its first line holds the heading`(text: String) {
        #expect(isHeading(text, "self assessment"))
    }

    @Test(arguments: [
        "Self", "Self assessments", "Selfassessment", "A self assessment", "",
        "Self assessment and why", "Self\nassessment\nand why", "\nSelf assessment\nand why",
        String(repeating: " ", count: 300) + "Self assessment",
    ])
    func `any other text does not`(text: String) {
        #expect(!isHeading(text, "self assessment"))
    }

    @Test func `a column may be headed by a number`() {
        let cell = Cell(reference: CellReference(row: 1, column: 1), value: .number(3))
        #expect(LayoutText.isHeading(cell, "3"))
        #expect(!LayoutText.isHeading(cell, "4"))
    }

    @Test func `it is the same as comparing the texts without capitals and punctuation`() {
        var random = SplitMix64(seed: 6)
        let pieces = ["a", "B", "7", "é", " ", "-", "\n", "\r\n", ".", "\u{2029}"]
        func text() -> String {
            (0..<Int.random(in: 0...6, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
        }
        for _ in 0..<20_000 {
            let written = text()
            let expected = RatingScale.normalised(text())
            if expected.isEmpty { continue }
            let line = written.prefix { !$0.isNewline }
            let isSame =
                RatingScale.normalised(written) == expected
                || line.utf8.count < written.utf8.count
                    && RatingScale.normalised(String(line)) == expected
            #expect(isHeading(written, expected) == isSame, "\(written.debugDescription)")
        }
    }
}
