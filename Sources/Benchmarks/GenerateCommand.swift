#if CommandLine
import ArgumentParser

/// Writes an invented cycle for timing.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Writes an invented cycle of any size.")

    @Option(help: "The number of returns.")
    var returns = 2000

    @Option(help: "What the choices depend on; the same seed gives the same bytes.")
    var seed: UInt64 = 11

    @Option(name: [.short, .customLong("output")], help: "The directory to write to.")
    var output: String

    func run() throws {
        try SyntheticCycle(returns: returns, seed: seed).write(to: output)
    }
}
#endif
