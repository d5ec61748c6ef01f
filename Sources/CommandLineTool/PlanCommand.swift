#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// Says who presents which return at which meeting, and what is overdue.
struct PlanCommand: AnsweringCommand {
    /// A form in which the plan is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a person at a terminal.
        case text
        /// For programs: `section11/plan/1`.
        case json
        /// For a report in words.
        case md
        /// For a statistics program.
        case csv
        /// For a calendar program: RFC 5545.
        case ics
    }

    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Says who presents which return at which meeting, and what is overdue.",
        discussion: """
            The meetings are the cycle's. --format ics prints a calendar with one event for each \
            meeting; the same plan gives the same bytes.
            """)

    @OptionGroup var cycle: CycleOptions

    @OptionGroup var today: AsOfOption

    @Option(help: "The form of the output: text, json, md, csv or ics.")
    var format = Format.text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder for the files of --format csv.", valueName: "dir"))
    var directory: String?

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        let receipts = ReceiptLog(of: opened.directory, for: opened.set)
        let plan = ForwardPlan(
            opened.set, scope: opened.scope, receipts: receipts, asOf: today.asOf)
        for issue in receipts.issues { output.report("\(issue)") }
        guard let form = ReportFormat(rawValue: format.rawValue) else {
            output.write(PlanCalendar.text(plan, stamp: today.asOf))
            return 0
        }
        return ReportOptions.present(
            PlanReport.report(plan), as: form, in: directory, into: &output)
    }
}
#endif
