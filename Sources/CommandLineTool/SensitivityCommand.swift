#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Says how much the findings rest on the way in which the same returns are read.
struct SensitivityCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity",
        abstract: "Says which standards are weak under which reading of the same returns.",
        discussion: """
            Each scoring method that the catalogue allows, with not applicable counted, without \
            carried-forward ratings, without late returns, by own ratings alone, and with any one \
            return left out.
            """)

    @OptionGroup var cycle: CycleArguments

    @ArgumentParser.Flag(
        name: .customLong("xccdf"),
        help: "Give the four scoring models of XCCDF beside, by agency and standard.")
    var comparesXCCDF = false

    @OptionGroup var report: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let set = try cycle.returnSet()
            guard let assessment = cycle.assessment(of: set, into: &output) else { return 2 }
            let status = set.reportRecords(into: &output)
            let made = SensitivityReport.report(of: assessment, comparesXCCDF: comparesXCCDF)
            return max(status, report.present(made, into: &output))
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
