#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Says what full returns decide on the open actions of the cycle before.
struct SignOffCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "signoff",
        abstract: "Says which open actions of the cycle before are closed, carried or not said.")

    @OptionGroup var cycle: CycleArguments

    @OptionGroup var report: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let set = try cycle.returnSet()
            guard let scope = Scope(areas: cycle.areas, of: set.cycle) else {
                cycle.reportUnknownArea(of: set.cycle, into: &output)
                return 2
            }
            return report.present(SignOffReport.report(of: set, scope: scope), into: &output)
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
