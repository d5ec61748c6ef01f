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
    var files: [String] = []

    @Option(help: ArgumentHelp("The directory of the cycle that is answered.", valueName: "dir"))
    var cycle: String?

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    @Option(
        help: """
            The form of the output: text, json or sarif; html for a page that the agency can act \
            on, xlsx for the issues as a workbook.
            """)
    var format = ValidateFormat.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write, or the directory for the files of several returns.",
            valueName: "file-or-dir"))
    var output: String?

    @Flag(
        help: """
            Writes a copy of the board's form with the answers, what is wrong marked in its cells \
            and listed on its first sheet; -o says where.
            """)
    var annotate = false

    @Flag(help: "Prints one line for each agency in place of the issues.")
    var table = false

    @Option(
        help: ArgumentHelp("Writes a covering e-mail for each return.", valueName: "dir"))
    var letters: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Says what codes mean, and checks nothing.", valueName: "code"))
    var explain: [String] = []

    @Flag(help: "Ends with status 1 if a query is not explained.")
    var strict = false

    func validate() throws {
        if explain.isEmpty, files.isEmpty {
            throw ValidationError("name at least one return, or a code with --explain")
        }
        if !explain.isEmpty, !files.isEmpty {
            throw ValidationError("--explain checks nothing: give it without files")
        }
        if annotate, format == .html || format == .xlsx {
            throw ValidationError("give either --annotate or --format \(format.rawValue)")
        }
        if table, format != .text {
            throw ValidationError("--table is text: give it without --format")
        }
        if format == .xlsx, output == nil {
            throw ValidationError("--format xlsx needs a file: give it with -o")
        }
    }

    func answer(into output: inout Output) -> Int32 {
        if !explain.isEmpty { return ValidateExplanation(codes: explain).answer(into: &output) }
        var inputs = ValidateInputs()
        for file in files { inputs.add(file, cycle: cycle) }
        let needsReturns = annotate || table || letters != nil || format == .html || format == .xlsx
        let guide: ReadingGuide
        do throws(CatalogueError) {
            guide = try layout.added(to: reading.guide, library: options.library)
        } catch {
            output.report("\(error)")
            return 2
        }
        var run = ValidateRun(
            library: options.library, guide: guide, keepsReturns: needsReturns)
        for group in inputs.groups { run.validate(group) }
        for message in inputs.messages + run.messages { output.report(message) }
        output.report("read on \(Self.now)")
        let report = ValidationReport(run.validations, records: run.records)
        do {
            try write(report, run, inputs, into: &output)
        } catch {
            output.report("\(error)")
            return 2
        }
        if inputs.hasFailed || run.hasFailed || !report.isReadable { return 2 }
        return report.mustBeCorrected(strict: strict) ? 1 : 0
    }

    private func write(
        _ report: ValidationReport, _ run: ValidateRun, _ inputs: ValidateInputs,
        into output: inout Output
    ) throws {
        let places = ValidateOutputs(
            path: self.output, inputs: inputs.groups.flatMap { $0.files.map(\.path) })
        if let letters { try places.writeLetters(run.returns, to: letters, into: &output) }
        if annotate { try places.writeCopies(run.returns, into: &output) }
        let text: String
        switch format {
        case .html: return try places.writePages(run.returns, into: &output)
        case .xlsx: return try places.writeWorkbook(run.returns, into: &output)
        case .text where table:
            text = ValidationTable(run.returns, cycles: run.wholeCycles).text
        case .text: text = report.text
        case .json: text = report.json.text(pretty: true) + "\n"
        case .sarif:
            let sarif = ValidationSARIF(run.validations, engineVersion: EngineVersion.current)
            text = sarif.json.text(pretty: true) + "\n"
        }
        if self.output != nil, !annotate {
            try places.write(text, into: &output)
        } else {
            output.print(text.droppingLineEnd)
        }
    }

    /// The time of reading, which is never part of an answer.
    private static var now: String { Date().formatted(.iso8601) }
}
#endif
