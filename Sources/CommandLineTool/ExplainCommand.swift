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
            agency or an indicator; by the code of a flag, such as F01; by an action's number, \
            after its agency's id and a stroke where others have the same; or by 'returns' or \
            'actions' for their counts.
            """)

    @OptionGroup var cycle: CycleOptions

    @Argument(
        help: ArgumentHelp(
            "A standard such as 5, a criterion such as 5.3, or another figure's name.",
            valueName: "figure"))
    var number: String

    @ArgumentParser.Flag(help: "Leave out ratings of the cycles before.")
    var withoutCarried = false

    @OptionGroup var day: AsOfOption

    @Option(help: "The form of the output: text or json.")
    var format = StandardsFormat.text

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output),
            let assessment = opened.assessment(countsCarried: !withoutCarried, into: &output)
        else { return 2 }
        if let explanation = Explanation(number, in: assessment) {
            switch format {
            case .text: output.print(explanation.text.droppingLineEnd)
            case .json: output.print(explanation.json.text(pretty: true))
            }
            return 0
        }
        if let explanation = FigureExplanation.report(number, in: assessment, asOf: day.asOf) {
            return ReportOptions.present(
                explanation, as: format == .json ? .json : .text, in: nil, into: &output)
        }
        output.report(
            """
            \(number): error: the cycle has no such standard, criterion, agency, indicator, action \
            or flag
                fix: use a number from 'section11 standards show \
            \(assessment.index.catalogue.id)', or a name from 'section11 help explain'
            """)
        return 2
    }
}
#endif
