import Section11Returns
import Section11Standards
import Testing

@testable import Benchmarks

/// Invented texts are of the lengths and in the languages of real ones, and name nobody.
struct SyntheticTextsTests {
    private func texts(_ texts: SyntheticTexts, returns: Int) -> [String] {
        var cycle = SyntheticCycle(returns: returns, seed: 11)
        cycle.texts = texts
        return (1...returns).flatMap { cycle.answers(of: $0).answers.map(\.evidence) }
    }

    @Test func `many are short and some are of several hundred words`() {
        let lengths = texts(.realistic, returns: 20).map { $0.split(separator: " ").count }.sorted()
        #expect(lengths[lengths.count / 4] < 12)
        #expect(lengths[lengths.count / 2] < 40)
        #expect(lengths.count { $0 > 200 } > lengths.count / 100)
    }

    @Test(arguments: ["Mae'r", "Dzieci", "ਬੱਚੇ", "بچے", "الأطفال", "孩子们", "\n", "\"", "&", "<"])
    func `they hold`(piece: String) {
        #expect(texts(.realistic, returns: 20).contains { $0.contains(piece) })
    }

    @Test func `plain ones are thirty words each`() {
        let lengths = texts(.plain, returns: 2).map { $0.split(separator: " ").count }
        #expect(Set(lengths) == [30])
    }

    @Test func `no text is taken for a child's data`() throws {
        let made = try GeneratedCycle(returns: 40, shape: .json, texts: .realistic)
        let codes = Validation.validate(CycleContext(made.set)).flatMap(\.issues).map(
            \.code.rawValue)
        #expect(codes.filter { $0.hasPrefix("R3") } == [])
    }
}
