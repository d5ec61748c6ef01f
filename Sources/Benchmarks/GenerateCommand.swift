#if CommandLine
import ArgumentParser

/// Writes an invented cycle for timing.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Writes an invented cycle of any size.",
        discussion: """
            Shapes: ours (the board's own workbook), foreign (workbooks on boards' own forms), tidy (one \
            CSV file, a row an answer), wide (one CSV file, a row an agency, as survey programs export \
            it), json, docx (Word tables), mixed (all of them).
            """)

    @Option(help: "The number of returns.")
    var returns = 2000

    @Option(help: "What the choices depend on; the same seed gives the same bytes.")
    var seed: UInt64 = 11

    @Option(help: "The shape of the returns.")
    var shape = SyntheticShape.ours

    @Option(
        help: "What agencies write: words of one length, or sentences of all lengths and languages."
    )
    var texts = SyntheticTexts.plain

    @Option(help: "The number of areas.")
    var areas = 1

    @ArgumentParser.Flag(help: "Put what is typically wrong into about one return in four.")
    var faults = false

    @Option(name: [.short, .customLong("output")], help: "The directory to write to.")
    var output: String

    func validate() throws {
        guard returns >= 1, areas >= 1, areas <= returns else {
            throw ValidationError("ask for a return an area at least")
        }
    }

    func run() throws {
        var cycle = SyntheticCycle(returns: returns, seed: seed)
        cycle.shape = shape
        cycle.texts = texts
        cycle.hasFaults = faults
        cycle.areas = areas
        try cycle.write(to: output)
    }
}

extension SyntheticShape: ExpressibleByArgument {}
extension SyntheticTexts: ExpressibleByArgument {}
#endif
