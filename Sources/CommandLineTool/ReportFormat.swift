#if CommandLine
import ArgumentParser
import Section11Export

/// A form in which a command answers with a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For a person at a terminal.
    case text

    /// For programs.
    case json

    /// For a report in words.
    case md

    /// For a statistics program: a tidy file a table.
    case csv
}

/// In which form a command answers with a report, and where to.
struct ReportOptions: ParsableArguments {
    @Option(help: "The form of the output: text, json, md or csv.")
    var format = ReportFormat.text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder for the files of --format csv.", valueName: "dir"))
    var directory: String?

    /// Prints a report, or writes its files.
    ///
    /// - Returns: The exit status: 0, or 2 if the files cannot be written.
    func present(_ report: Report, into output: inout Output) -> Int32 {
        Self.present(report, as: format, in: directory, into: &output)
    }

    /// Prints a report in a form, or writes its files into a folder.
    ///
    /// - Returns: The exit status: 0, or 2 if the files cannot be written.
    static func present(
        _ report: Report, as format: ReportFormat, in directory: String?, into output: inout Output
    ) -> Int32 {
        switch format {
        case .json: output.print(report.json.text(pretty: true))
        case .md: output.print(report.markdown.droppingLineEnd)
        case .csv: return writeTables(of: report, in: directory, into: &output)
        case .text: print(report, into: &output)
        }
        return 0
    }

    /// Writes the tables into the folder, or prints the first where none is named.
    private static func writeTables(
        of report: Report, in directory: String?, into output: inout Output
    ) -> Int32 {
        let files = report.csv
        guard let directory else {
            if let first = files.first {
                output.print(String(decoding: first.bytes, as: UTF8.self).droppingLineEnd)
            }
            for file in files.dropFirst() {
                output.report("\(file.name) is not printed: name a folder with -o for all tables")
            }
            return 0
        }
        do throws(OutputDirectory.Failure) {
            let folder = try OutputDirectory(directory)
            for file in files { output.print(try folder.write(file.bytes, to: file.name)) }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private static func print(_ report: Report, into output: inout Output) {
        output.print(report.title)
        for line in report.paragraphs.flatMap({ StandardsText.wrapped($0) }) { output.print(line) }
        for table in report.tables {
            output.print()
            output.print(table.title)
            if let base = table.base {
                for line in StandardsText.wrapped(base, label: "  ", indent: 2) {
                    output.print(line)
                }
            }
            if table.rows.isEmpty {
                output.print("  \(table.whenEmpty)")
            } else {
                for line in StandardsText.table(table.words(limit: 48)) { output.print(line) }
            }
        }
    }
}
#endif
