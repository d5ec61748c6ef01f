#if CommandLine
import ArgumentParser
import BundledStandards
import FoundationEssentials
import Section11Standards

/// Where editions are looked for.
struct StandardsOptions: ParsableArguments {
    @Option(
        name: .customLong("standards"),
        help: ArgumentHelp(
            "A directory of further editions, looked through before those that come with the program.",
            valueName: "dir"))
    var directories: [String] = []

    /// The editions of the directories given, of the environment, and of the program itself.
    var library: StandardsLibrary {
        let environment = ProcessInfo.processInfo.environment["SECTION11_STANDARDS"]
        let further = [environment, BundledStandards.directory].compactMap { $0 }
        return StandardsLibrary(directories: directories + further.filter { !$0.isEmpty })
    }
}

/// A form of output.
enum StandardsFormat: String, ExpressibleByArgument {
    case text
    case json
}

/// A command whose answer can be read before it is written.
protocol AnsweringCommand: ParsableCommand {
    /// Answers into an output and returns the exit status.
    func answer(into output: inout Output) -> Int32
}

extension AnsweringCommand {
    /// Answers, writes the answer, and ends with the exit status.
    func run() throws {
        var output = Output()
        let status = answer(into: &output)
        output.flush()
        if status != 0 { throw ExitCode(status) }
    }
}
#endif
