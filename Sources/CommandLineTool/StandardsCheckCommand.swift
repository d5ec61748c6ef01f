#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Standards

/// Checks catalogues, cycles, crosswalks, programmes, layouts and mappings.
struct StandardsCheckCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks catalogues, cycles, crosswalks, programmes, layouts and mappings.",
        discussion: """
            Exit status: 0 if there are no errors, 1 if there are, 2 if a file cannot be read.
            """)

    @Argument(help: "Files, directories of cycles, or ids of editions, layouts and mappings.")
    var files: [String]

    @OptionGroup var options: StandardsOptions

    @Option(help: "The form of the output: text or json.")
    var format = StandardsFormat.text

    func answer(into output: inout Output) -> Int32 {
        let library = options.library
        var report = StandardsReport()
        for file in files {
            do throws(CatalogueError) {
                let path = try Self.path(of: file, in: library)
                report.add(try StandardsFile.check(path: path, library: library))
            } catch {
                report.add(error)
            }
        }
        switch format {
        case .text:
            for error in report.unreadable { output.report("\(error)") }
            for file in report.files {
                for issue in file.issues { output.print("\(issue)") }
            }
            let count = report.unreadable.count
            let refused = count == 0 ? "" : "; \(count) could not be read"
            output.print(report.totals.sentence + refused)
        case .json:
            output.print(report.json)
        }
        if !report.unreadable.isEmpty { return 2 }
        return report.totals.errors > 0 ? 1 : 0
    }

    /// The file that an argument means: a file, the cycle in a directory, or an edition.
    private static func path(
        of argument: String, in library: StandardsLibrary
    ) throws(CatalogueError) -> String {
        var isDirectory = false
        if FileManager.default.fileExists(atPath: argument, isDirectory: &isDirectory) {
            guard isDirectory else { return argument }
            let names = [CycleDirectory.fileName, "programme.json"]
            let file = names.map { "\(argument)/\($0)" }
                .first { FileManager.default.fileExists(atPath: $0) }
            return file ?? argument
        }
        let path =
            library.path(of: argument) ?? library.layoutPath(of: argument)
            ?? library.mappingPath(of: argument)
        if let path {
            return path
        }
        if argument.contains("/") || argument.contains(".") { return argument }
        _ = try library.catalogue(argument)
        return argument
    }
}
#endif
