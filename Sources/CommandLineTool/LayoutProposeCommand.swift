#if CommandLine
import ArgumentParser
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// Writes a first layout from a filled-in example.
struct LayoutProposeCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Writes a first layout from a filled-in example, to be corrected by hand.",
        discussion: """
            What is doubtful stands in the layout's "notes". With --cycle or --catalogue the grades \
            of the edition are looked for among headings and ratings.
            """)

    @Argument(help: "A form that is filled in.")
    var file: String

    @OptionGroup var edition: LayoutEdition

    @OptionGroup var options: StandardsOptions

    @Option(help: ArgumentHelp("The layout's id; the file's name otherwise.", valueName: "id"))
    var id: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file"))
    var output: String?

    func answer(into output: inout Output) -> Int32 {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let index: CatalogueIndex?
        do throws(CatalogueError) {
            index = try edition.index(library: options.library)
        } catch {
            output.report("\(error)")
            return 2
        }
        let workbook: Workbook
        do throws(TableError) {
            workbook = try WorkbookReader.read(try FileBytes.read(path: file))
        } catch {
            output.report("\(name): error: \(error.message)\n    fix: \(error.fix)")
            return 2
        }
        let proposal = LayoutProposal(
            for: workbook, file: name, id: id ?? Self.id(of: name), index: index)
        let text = LayoutJSON.text(of: proposal.layout)
        guard let path = self.output else {
            output.print(text)
            return 0
        }
        do throws(OutputDirectory.Failure) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            let folder = parts.dropLast().joined(separator: "/")
            let directory = try OutputDirectory(
                parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
            try directory.write(Array((text + "\n").utf8), to: String(parts[parts.count - 1]))
        } catch {
            output.report("\(error)")
            return 2
        }
        output.print("wrote \(path)")
        for note in proposal.layout.notes { output.print("look at: \(note)") }
        return 0
    }

    /// An id that is made of a file's name.
    private static func id(of file: String) -> String {
        let stem = file.prefix { $0 != "." }.lowercased()
        let words = stem.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "own-form" : words.joined(separator: "-")
    }
}
#endif
