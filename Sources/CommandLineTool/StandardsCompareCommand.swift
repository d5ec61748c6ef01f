#if CommandLine
import ArgumentParser
import Section11Standards

/// Compares two editions.
struct StandardsCompareCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Says what two editions ask differently, and how they are joined.")

    @Argument(help: "The id of the first edition.")
    var first: String

    @Argument(help: "The id of the second edition.")
    var second: String

    @OptionGroup var options: StandardsOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let library = options.library
            let (left, right) = (try library.catalogue(first), try library.catalogue(second))
            let crosswalk = try library.crosswalk(from: first, to: second)
            let reverse = try library.crosswalk(from: second, to: first)
            for line in StandardsComparison.lines(left, right) { output.print(line) }
            for crosswalk in [crosswalk, reverse].compactMap({ $0 }) {
                for line in StandardsComparison.lines(crosswalk) { output.print(line) }
            }
            if crosswalk == nil && reverse == nil {
                output.print("no crosswalk joins the two")
            }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
