#if CommandLine
import ArgumentParser
import Section11Standards

/// Shows an edition as text.
struct StandardsShowCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows an edition: its scale, standards and criteria.")

    @Argument(help: "The id of the edition.")
    var id: String

    @OptionGroup var options: StandardsOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let catalogue = try options.library.catalogue(id)
            for line in StandardsText.lines(of: catalogue) { output.print(line) }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
