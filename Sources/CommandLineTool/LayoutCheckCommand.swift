#if CommandLine
import ArgumentParser
import Section11Returns
import Section11Standards

/// Reads a form by a layout and says what was read.
struct LayoutCheckCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reads a form by a layout and says what stands where.",
        discussion: """
            Exit status: 0 if the layout fits and all that was read is known, 1 if not, 2 if a file \
            cannot be read.
            """)

    @Argument(help: ArgumentHelp("The layout: an id or a file.", valueName: "id-or-file"))
    var layout: String

    @Argument(help: "A form that is filled in.")
    var form: String

    @OptionGroup var edition: LayoutEdition

    @OptionGroup var options: StandardsOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let library = options.library
            let layout = try library.layout(self.layout)
            let index = try edition.index(library: library, for: layout)
            let submission = Submission.read(
                path: form, guide: ReadingGuide(index: index, layout: layout))
            return report(submission, index: index, into: &output)
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func report(
        _ submission: Submission, index: CatalogueIndex?, into output: inout Output
    ) -> Int32 {
        let isUnmet = submission.guesses.contains { $0.sureness == .unsure }
        for guess in submission.guesses { output.print("guess: \(guess.text)") }
        for ignored in submission.ignored {
            let place = ignored.place.placeInFile
            output.print("not read: \(place.isEmpty ? "" : place + ": ")\(ignored.message)")
        }
        if let refusal = submission.refusal {
            output.report(
                "\(submission.file): error: \(refusal.message)\n    fix: \(refusal.fix)")
            return 2
        }
        let report = LayoutReport(submission, index: index)
        let rows = report.rows.map { [$0.sheet, $0.column, $0.field, "\($0.count)", $0.first] }
        output.print()
        for line in StandardsText.table(
            [["sheet", "column", "holds", "rows", "first at"]] + rows)
        {
            output.print(line)
        }
        output.print()
        guard let index else {
            output.print("no edition is known: --cycle or --catalogue says which")
            return isUnmet ? 1 : 0
        }
        let edition = index.catalogue.id
        output.print(
            Self.sentence("references that '\(edition)' does not know", report.unknownRefs))
        output.print(
            Self.sentence("ratings that are not on its scale", report.unknownRatings))
        let isClean = report.unknownRefs.isEmpty && report.unknownRatings.isEmpty && !isUnmet
        return isClean ? 0 : 1
    }

    private static func sentence(_ what: String, _ texts: [String]) -> String {
        let shown = texts.prefix(20).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
        let more = texts.count > 20 ? " and \(texts.count - 20) more" : ""
        return "\(what): " + (texts.isEmpty ? "none" : shown + more)
    }
}
#endif
