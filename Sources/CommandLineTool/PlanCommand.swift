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

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The day that counts as today, such as 2018-03-31; the cycle's last day otherwise.",
            valueName: "date"),
        transform: Self.day)
    var asOf: CalendarDate?

    @Option(help: "The form of the output: text, json, md, csv or ics.")
    var format = Format.text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder for the files of --format csv.", valueName: "dir"))
    var directory: String?

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        let receipts = ReceiptLog(of: opened.directory, for: opened.set)
        let plan = ForwardPlan(opened.set, scope: opened.scope, receipts: receipts, asOf: asOf)
        for issue in receipts.issues { output.report("\(issue)") }
        guard let form = ReportFormat(rawValue: format.rawValue) else {
            output.write(PlanCalendar.text(plan, stamp: asOf))
            return 0
        }
        return ReportOptions.present(
            PlanReport.report(plan), as: form, in: directory, into: &output)
    }

    private static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(iso: text) else {
            throw ValidationError("'\(text)' is no day such as 2018-03-31")
        }
        return day
    }
}
#endif
