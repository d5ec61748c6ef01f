#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Says what verification visits confirmed and changed.
struct VisitsCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "visits",
        abstract: "Says what verification visits confirmed and changed.",
        discussion: """
            The visits stand in visits.csv beside the cycle: agency, date, criterion, rating \
            ('confirmed', or the grade that the visit came to) and by (a role).
            """)

    @OptionGroup var cycle: CycleOptions

    @OptionGroup var form: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        guard let assessment = opened.assessment(into: &output) else { return 2 }
        let log = VisitLog(of: opened.directory, for: opened.set)
        let status = form.present(VisitReport.report(log, of: assessment), into: &output)
        return status == 0 && log.issues.contains { $0.severity == .error } ? 1 : status
    }
}
#endif
