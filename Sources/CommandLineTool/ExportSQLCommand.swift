#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Export

/// Writes the SQL that reads tidy data and computes there what a summary says.
struct ExportSQLCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Writes the SQL that reads tidy data and computes the figures there.",
        discussion: """
            The views give the counts by standard and grade, those that need improvement, the \
            shares, ranks and flags F01 and F02, for each area and the pool. They are defined for \
            the scoring method M01.
            """)

    @Argument(help: ArgumentHelp("The folder that 'export tidy' wrote.", valueName: "tidy-dir"))
    var folder: String

    @Option(help: "The dialect: duckdb, postgres or spark.", transform: Self.dialect)
    var dialect: SQLDialect

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file"))
    var output: String?

    private static func dialect(_ name: String) throws -> SQLDialect {
        guard let dialect = SQLDialect(rawValue: name) else {
            let known = SQLDialect.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no dialect '\(name)'; use \(known)")
        }
        return dialect
    }

    func answer(into output: inout Output) -> Int32 {
        do throws(TidyFolder.Refusal) {
            let tidy = try TidyFolder(folder)
            let script = SQLScript(dialect: dialect, folder: tidy.path, cycles: tidy.cycles)
            guard let file = self.output else {
                output.print(script.text.droppingLineEnd)
                return 0
            }
            do {
                try Data(script.text.utf8).write(to: URL(filePath: file), options: .atomic)
            } catch {
                output.report("\(OutputDirectory.Failure(path: file))")
                return 2
            }
            output.print("wrote \(file)")
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
