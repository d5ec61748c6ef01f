import Testing

@testable import Section11Export

struct EvidenceUsesTests {
    @Test func `a text that stands once is alone, one that stands twice is not`() {
        var uses = EvidenceUses()
        let texts = ["An audit.", "A survey.", "An audit.", "an audit.", "A plan."]
        let numbers = texts.map { uses.add($0) }
        uses.close()
        #expect(numbers.map(uses.isAlone) == [false, true, false, true, true])
        #expect(!uses.isAlone(EvidenceUses.number(of: "Nobody wrote this.")))
        #expect(numbers[1] == EvidenceUses.number(of: "A survey."))
    }

    @Test func `nothing is alone where there is nothing`() {
        var uses = EvidenceUses()
        uses.close()
        #expect(!uses.isAlone(0))
    }
}
