#if CommandLine
import ArgumentParser

/// The command `section11-bench`.
@main
struct Section11Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "section11-bench",
        abstract: "Generates invented cycles and times the stages on them.",
        subcommands: [
            GenerateCommand.self, EnglandCommand.self, TimeCommand.self, CellsCommand.self,
            CSVCommand.self, ReadCommand.self, ColumnsCommand.self,
        ])
}
#else
/// The command `section11-bench`, built without its subcommands.
@main
struct Section11Bench {
    static func main() {}
}
#endif
