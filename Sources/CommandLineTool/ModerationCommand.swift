#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// Sets agencies' own ratings and the moderation panel's side by side.
struct ModerationCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "moderation",
        abstract: "Sets own and moderated ratings side by side, with shift and agreement.",
        discussion: """
            The panel's decisions stand in moderation.csv beside cycle.json (columns agency, \
            criterion, moderated, by, date, reason) or in the returns' own moderated column. With \
            --since, the standards whose figures are no longer those of a kept summary are listed. \
            Exit status: 1 if decisions must be corrected, 2 if a file cannot be read.
            """)

    @OptionGroup var cycle: CycleArguments

    @Option(
        help: ArgumentHelp(
            "A summary of the same cycle and scope, kept as JSON.", valueName: "summary.json"))
    var since: String?

    @OptionGroup var report: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let set = try cycle.returnSet()
            var kept: KeptSummary?
            do throws(KeptSummary.Refusal) {
                if let since { kept = try KeptSummary.read(path: since) }
            } catch {
                report(error, into: &output)
                return 2
            }
            guard
                let assessment = cycle.assessment(
                    of: set, countsCarried: kept?.countsCarried ?? true, into: &output)
            else { return 2 }
            var changes: SummaryChanges?
            if let kept {
                let summary = Summary(
                    assessment: assessment, engineVersion: EngineVersion.current)
                do throws(KeptSummary.Refusal) {
                    changes = try SummaryChanges(from: kept, to: summary)
                } catch {
                    report(error, into: &output)
                    return 2
                }
            }
            let status = set.reportRecords(into: &output)
            let made = ModerationReport.report(of: assessment, since: changes)
            return max(status, report.present(made, into: &output))
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func report(_ refusal: KeptSummary.Refusal, into output: inout Output) {
        let file = since ?? ""
        switch refusal {
        case .file(let error):
            output.report("\(file): error: \(error.message)\n    fix: \(error.fix)")
        case .notASummary:
            output.report(
                """
                \(file): error: the file is no summary in JSON
                    fix: give the file that 'section11 summarise CYCLE-DIR --format json' printed
                """)
        case .other(let what, let kept, let now):
            output.report(
                """
                \(file): error: the summary is of something else: \(what) '\(kept)', now '\(now)'
                    fix: give the same cycle and --area as when the summary was made
                """)
        }
    }
}
#endif
