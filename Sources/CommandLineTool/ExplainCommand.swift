#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Shows the answers behind a figure, each with its file, sheet and cell.
struct ExplainCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows the answers behind a standard's or a criterion's figure.")

    @Argument(help: ArgumentHelp("The folder of a cycle.", valueName: "cycle-dir"))
    var path: String

    @Argument(
        help: ArgumentHelp("A standard such as 5, or a criterion such as 5.3.", valueName: "number")
    )
    var number: String

    @Option(
        name: .customLong("area"),
        help: ArgumentHelp("Only this area; may be repeated.", valueName: "id"))
    var areas: [String] = []

    @ArgumentParser.Flag(help: "Leave out ratings of the cycles before.")
    var withoutCarried = false

    @Option(help: "The form of the output: text or json.")
    var format = StandardsFormat.text

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    func answer(into output: inout Output) -> Int32 {
        let library = options.library
        do throws(CatalogueError) {
            let directory = try CycleDirectory.open(path, library: library)
            let set = try ReturnSet.read(
                directory, library: library,
                guide: try layout.added(to: reading.guide, library: library))
            guard let scope = Scope(areas: areas, of: set.cycle),
                let assessment = Assessment(
                    set, scope: scope, countsCarried: !withoutCarried),
                let explanation = Explanation(number, in: assessment)
            else {
                output.report(
                    """
                    \(number): error: the cycle has no such standard, criterion or area
                        fix: use a number from 'section11 standards show \(set.index.catalogue.id)'
                    """)
                return 2
            }
            switch format {
            case .text: output.print(explanation.text.droppingLineEnd)
            case .json: output.print(explanation.json.text(pretty: true))
            }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
