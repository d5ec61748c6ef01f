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
        abstract: "Shows the answers behind a figure.",
        discussion: """
            A figure is named by a standard's number or a criterion's reference; by the id of an \
            agency or an indicator; by the code of a flag, such as F01; by an action's number; or by \
            'returns' or 'actions' for their counts.
            """)

    @Argument(help: ArgumentHelp("The folder of a cycle.", valueName: "cycle-dir"))
    var path: String

    @Argument(
        help: ArgumentHelp(
            "A standard such as 5, a criterion such as 5.3, or another figure's name.",
            valueName: "figure"))
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
                    set, scope: scope, countsCarried: !withoutCarried)
            else {
                return report(set, into: &output)
            }
            if let explanation = Explanation(number, in: assessment) {
                switch format {
                case .text: output.print(explanation.text.droppingLineEnd)
                case .json: output.print(explanation.json.text(pretty: true))
                }
            } else if let explanation = FigureExplanation.report(number, in: assessment) {
                return ReportOptions.present(
                    explanation, as: format == .json ? .json : .text, in: nil, into: &output)
            } else {
                return report(set, into: &output)
            }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    /// Says that nothing of the cycle has the name.
    private func report(_ set: ReturnSet, into output: inout Output) -> Int32 {
        output.report(
            """
            \(number): error: the cycle has no such standard, criterion, agency, indicator, action, \
            flag or area
                fix: use a number from 'section11 standards show \(set.index.catalogue.id)', or a \
            name from 'section11 help explain'
            """)
        return 2
    }
}
#endif
