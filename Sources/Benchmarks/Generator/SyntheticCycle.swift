import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables

/// An invented cycle of any size, the same for the same seed.
///
/// Twelve standards of ten criteria, about a thousand cells a return.
struct SyntheticCycle {
    /// The number of returns.
    let returns: Int

    /// What the choices depend on.
    let seed: UInt64

    /// The shape in which the returns come.
    var shape = SyntheticShape.ours

    /// What agencies write.
    var texts = SyntheticTexts.plain

    /// Whether some returns hold what is typically wrong.
    var hasFaults = false

    /// The number of areas; agencies are dealt to them in turn.
    var areas = 1

    /// How many standards are asked.
    static let standards = 12

    /// How many criteria each standard has.
    static let criteriaEach = 10

    /// The grades, weakest first.
    static let grades = ["Inadequate", "Requires improvement", "Good", "Outstanding"]

    /// Writes the cycle, its catalogue and its returns into a directory.
    func write(to directory: String) throws {
        let returnsPath = directory + "/returns"
        try FileManager.default.createDirectory(
            atPath: returnsPath, withIntermediateDirectories: true)
        try write(
            SyntheticCatalogue(hasColours: shape != .ours), to: directory + "/catalogue.json")
        try write(SyntheticRegister(self), to: directory + "/cycle.json")
        let shapes = SyntheticShapeFiles(directory: returnsPath)
        for number in 1...max(1, returns) {
            let shape = shape == .mixed ? SyntheticShape.ofMixture(number) : shape
            try shapes.write(answers(of: number), as: shape)
        }
        try shapes.close()
    }

    /// What an agency of the cycle answers, by its number from 1.
    func answers(of number: Int) -> SyntheticReturn {
        let state = seed &+ UInt64(number) &* 0x9E37_79B9
        var random = SplitMix64(state: state)
        var made = SyntheticReturn(
            number: number, area: area(of: number), texts: texts, random: &random)
        if hasFaults {
            var choice = SplitMix64(state: ~state)
            made.spoil(random: &choice)
        }
        return made
    }

    /// The id of the area of an agency.
    func area(of number: Int) -> String {
        areas < 2 ? "somewhere" : "area-" + SyntheticSchool.padded(1 + (number - 1) % areas, 3)
    }

    private func write(_ content: some Encodable, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(content).write(to: URL(filePath: path), options: .atomic)
    }
}
