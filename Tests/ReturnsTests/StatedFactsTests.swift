import Testing

@testable import Section11Returns
@testable import Section11Standards

/// What a return says of itself as a whole.
struct StatedFactsTests {
    private static func statement(_ text: String) -> Return.Statement {
        Return.Statement(text, place: Locator(file: "a.xlsx", sheet: text))
    }

    @Test func `each fact has a place of its own`() {
        var facts = StatedFacts()
        for field in StatedFacts.fields { facts[field] = Self.statement("\(field)") }
        for field in StatedFacts.fields { #expect(facts[field].text == "\(field)") }
        var answered = Return(file: "a.xlsx")
        answered.facts = facts
        let named = [
            answered.agencyName, answered.agencyID, answered.cycle, answered.catalogue,
            answered.kindText, answered.theme, answered.completedBy, answered.signedOffBy,
            answered.signedOffOn,
        ]
        #expect(named.map(\.text) == StatedFacts.fields.map { "\($0)" })
    }

    @Test func `what is no fact of the whole return is not held`() {
        var facts = StatedFacts()
        for field in Return.Field.allCases where !StatedFacts.fields.contains(field) {
            facts[field] = Self.statement("lost")
            #expect(facts[field].isEmpty, "\(field)")
        }
        #expect(facts == StatedFacts())
    }

    @Test func `a fact that is said before stays`() {
        var facts = StatedFacts()
        facts.note(Self.statement("Police"), of: .agencyName)
        facts.note(Self.statement("Fire"), of: .agencyName)
        #expect(facts[.agencyName] == Self.statement("Police"))
    }

    @Test func `the facts of the file stand in for those that a return's rows do not say`() {
        var file = StatedFacts()
        file[.cycle] = Self.statement("2018")
        file[.agencyName] = Self.statement("All")
        var facts = StatedFacts()
        facts[.agencyName] = Self.statement("Police")
        facts.take(from: file)
        #expect(facts[.agencyName].text == "Police" && facts[.cycle].text == "2018")
        var none = StatedFacts()
        none.take(from: file)
        #expect(none == file)
        none.take(from: StatedFacts())
        #expect(none == file)
    }

    @Test func `a fact that was taken back is as good as none`() {
        var facts = StatedFacts()
        facts[.theme] = Self.statement("Neglect")
        #expect(facts != StatedFacts())
        facts[.theme] = Return.Statement()
        #expect(facts == StatedFacts())
    }

    @Test func `a copy does not change with the first`() {
        var answered = Return(file: "a.xlsx")
        answered.kindText = Self.statement("full")
        let copy = answered
        answered.kindText.text = "update"
        #expect(copy.kind == .full && answered.kind == .update)
    }
}
