#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns

/// Says who answered a cycle and who did not, by setting type, phase, kind and wave.
struct ReturnsCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns",
        abstract: "Says who answered and who did not, by setting, phase and wave.",
        discussion: """
            The days on which returns came stand in received.csv beside the cycle: agency (or file) \
            and received. A return that it does not name is received, undated, and in no wave.
            """)

    @OptionGroup var cycle: CycleOptions

    @OptionGroup var form: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        let receipts = ReceiptLog(of: opened.directory, for: opened.set)
        let overview = ReturnsOverview(opened.set, scope: opened.scope, receipts: receipts)
        let report = ReturnsReport.report(overview, receipts: receipts)
        let status = form.present(report, into: &output)
        return status == 0 && !receipts.issues.isEmpty ? 1 : status
    }
}
#endif
