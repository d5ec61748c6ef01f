#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Export
import Section11Returns
import Section11Standards

/// Checks returns and says what to mend.
struct ValidateCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks returns and says, cell by cell, what to mend.",
        discussion: """
            Without --cycle, a cycle.json is looked for beside and above each file; where there is \
            none, the edition is the one that the return names.

            Exit status: 0 if there are no errors, 1 if there are, 2 if a file cannot be read or an \
            argument names nothing.
            """)

    @Argument(help: "Returns, directories of returns, or directories of cycles.")
    var files: [String]

    @Option(help: ArgumentHelp("The directory of the cycle that is answered.", valueName: "dir"))
    var cycle: String?

    @OptionGroup var options: StandardsOptions

    @Option(help: "The form of the output: text or json.")
    var format = StandardsFormat.text

    @Flag(help: "Ends with status 1 if a query is not explained.")
    var strict = false

    func answer(into output: inout Output) -> Int32 {
        var inputs = ValidateInputs()
        for file in files { inputs.add(file, cycle: cycle) }
        var run = ValidateRun(library: options.library)
        for group in inputs.groups { run.validate(group) }
        for message in inputs.messages + run.messages { output.report(message) }
        output.report("read on \(Self.now)")
        let report = ValidationReport(run.validations)
        switch format {
        case .text: output.print(String(report.text.dropLast()))
        case .json: output.print(report.json.text(pretty: true))
        }
        if inputs.hasFailed || run.hasFailed || !report.isReadable { return 2 }
        return report.mustBeCorrected(strict: strict) ? 1 : 0
    }

    /// The time of reading, which is never part of an answer.
    private static var now: String { Date().formatted(.iso8601) }
}
#endif
