import Testing

@testable import Section11Export

struct TextBudgetTests {
    @Test func `texts that fit are whole`() {
        let budget = TextBudget(needing: TextLengths([100]), other: TextLengths([200]), bytes: 300)
        #expect(!budget.cutsAny)
        #expect(budget.cut("one two", needsImprovement: true) == "one two")
    }

    @Test func `texts of one part are cut at the same length, the longest that fits`() {
        let lengths = TextLengths(Array(repeating: 500, count: 10))
        #expect(TextBudget(needing: TextLengths(), other: lengths, bytes: 4_999).other == 400)
        #expect(TextBudget(needing: TextLengths(), other: lengths, bytes: 2_800).other == 280)
        #expect(TextBudget(needing: TextLengths(), other: lengths, bytes: 2_799).other == 200)
        #expect(TextBudget(needing: TextLengths(), other: lengths, bytes: 10).other == 0)
    }

    @Test func `what needs improvement gets two thirds, the others what is left`() {
        let lengths = TextLengths(Array(repeating: 500, count: 10))
        let budget = TextBudget(needing: lengths, other: lengths, bytes: 6_000)
        #expect(budget.needing == 400 && budget.other == 200)
        #expect(TextBudget(needing: TextLengths([90]), other: lengths, bytes: 5_000).needing == nil)
        #expect(TextBudget(needing: TextLengths([90]), other: lengths, bytes: 5_000).other == 400)
    }

    @Test func `a cut stands after a word and within a character`() {
        let budget = TextBudget(
            needing: TextLengths(), other: TextLengths(Array(repeating: 300, count: 10)), bytes: 300
        )
        #expect(budget.other == 30)
        #expect(
            budget.cut(
                "The board heard the voice of children in June 2017.", needsImprovement: false)
                == "The board heard the voice of…")
        // Every one of these letters takes two bytes.
        #expect(
            budget.cut("Дети были услышаны советом", needsImprovement: false) == "Дети были…")
        #expect(
            TextBudget(needing: TextLengths(), other: TextLengths([9]), bytes: 1).cut(
                "Something", needsImprovement: false)
                == "")
    }
}
