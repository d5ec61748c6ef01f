import Testing

@testable import Section11Export

struct TextBudgetTests {
    @Test func `texts that fit are whole`() {
        let budget = TextBudget([100, 200], bytes: 300)
        #expect(budget.limit == nil)
        #expect(budget.cut("one two") == "one two")
    }

    @Test func `all texts are cut at the same length, the longest that fits`() {
        let lengths = Array(repeating: 500, count: 10)
        #expect(TextBudget(lengths, bytes: 4_999).limit == 400)
        #expect(TextBudget(lengths, bytes: 2_800).limit == 280)
        #expect(TextBudget(lengths, bytes: 2_799).limit == 200)
        #expect(TextBudget(lengths, bytes: 10).limit == 0)
    }

    @Test func `a cut stands after a word`() {
        let budget = TextBudget(Array(repeating: 300, count: 10), bytes: 300)
        #expect(budget.limit == 30)
        #expect(
            budget.cut("The board heard the voice of children in June 2017.")
                == "The board heard the voice of…")
        #expect(budget.cut("Thirty characters and not more") == "Thirty characters and not more")
        #expect(TextBudget([9], bytes: 1).cut("Something") == "")
    }
}
