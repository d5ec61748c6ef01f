#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Says what the agencies' figures come to, quarter by quarter.
struct IndicatorsCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators",
        abstract: "Says what figures come to, by quarter, and where they cannot be pooled.")

    @OptionGroup var cycle: CycleOptions

    @OptionGroup var form: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        guard let assessment = opened.assessment(into: &output) else { return 2 }
        return form.present(IndicatorReport.report(assessment), into: &output)
    }
}
#endif
