#if CommandLine
import ArgumentParser

/// Writes the invented audits of a country's schools, a cycle for each year.
struct EnglandCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "england",
        abstract: "Writes invented audits of a country's schools, a cycle a year.",
        discussion: """
            A full audit and a year of interim questions take turns. Each cycle has a register, a log \
            of the days on which returns came, and one tidy CSV file for each area.
            """)

    @Argument(help: "The directory to write to.")
    var directory: String

    @Option(help: "The number of schools.")
    var schools = 24_000

    @Option(help: "The number of areas.")
    var areas = 153

    @Option(help: "The number of years; the last one ends in 2026.")
    var years = 3

    @Option(help: "What the choices depend on; the same seed gives the same bytes.")
    var seed: UInt64 = 11

    func validate() throws {
        guard schools >= 1, areas >= 1, areas <= schools, (1...20).contains(years) else {
            throw ValidationError("ask for a school an area at least, and for one to twenty years")
        }
    }

    func run() throws {
        var country = try SyntheticCountry(schools: schools, areas: areas, seed: seed)
        for year in 0..<years {
            print(try country.writeYear(opening: 2026 - years + year, to: directory))
        }
    }
}
#endif
