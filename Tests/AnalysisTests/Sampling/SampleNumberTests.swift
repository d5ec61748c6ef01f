import Section11Analysis
import Testing

struct SampleNumberTests {
    // Worked out with Python's integers, so that the recipe in the doc comment is the one that runs.
    @Test(arguments: [
        ("2025", "primary-school", "ff2ff2c1cc42f595"),
        ("Solihull 2025", "secondary-academy", "1b37ffa40675fb2a"),
        ("", "", "6a1c63cc1a66872a"),
    ])
    func `the number is the one of the recipe`(seed: String, id: String, text: String) {
        #expect(SampleNumber(seed: seed, id: id).text == text)
    }

    @Test func `a seed and an id cannot be taken for another pair`() {
        #expect(SampleNumber(seed: "ab", id: "c") != SampleNumber(seed: "a", id: "bc"))
    }

    /// Sixty-four thousand draws into sixteen cells: chi-square with 15 degrees of freedom passes 40
    /// once in 2,000 times, and these seeds never change.
    @Test func `the numbers lie evenly`() {
        var cells = Array(repeating: 0, count: 16)
        for seed in 0..<64 {
            for id in 0..<1000 {
                let number = SampleNumber(seed: "seed \(seed)", id: "school-\(id)")
                cells[Int(number.value >> 60)] += 1
            }
        }
        let squares = cells.reduce(0) { $0 + ($1 - 4000) * ($1 - 4000) }
        #expect(squares / 4000 < 40)
    }
}
