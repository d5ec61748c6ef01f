#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Reads mini audits together: which of them asked what, and what none has covered.
struct CoverageCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Reads mini audits together: which asked what, and what none has covered yet.",
        discussion: """
            A cycle with a theme or a scope is a mini audit; name the full audit beside them to see \
            what it asks again. The order of the folders makes no difference. All must use one edition.
            """)

    @Argument(help: ArgumentHelp("The folders of cycles or programmes.", valueName: "cycle-dir"))
    var paths: [String]

    @OptionGroup var report: ReportOptions

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    func answer(into output: inout Output) -> Int32 {
        let library = options.library
        do throws(CatalogueError) {
            var guide = try layout.added(to: reading.guide, library: library)
            guide.keepsTexts = false
            var sets: [ReturnSet] = []
            for path in paths {
                for directory in try CycleDirectory.all(at: path, library: library) {
                    sets.append(
                        try ReturnCaches.read(
                            directory, library: library, guide: guide, isOff: reading.noCache))
                }
            }
            if sets.isEmpty {
                output.report(
                    """
                    coverage: error: the programme names no cycle
                        fix: name the folder of a cycle
                    """)
                return 2
            }
            do throws(ThemedCoverage.Refusal) {
                return report.present(Report(try ThemedCoverage(sets)), into: &output)
            } catch {
                refuse(error, into: &output)
                return 2
            }
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func refuse(_ refusal: ThemedCoverage.Refusal, into output: inout Output) {
        switch refusal {
        case .severalEditions(let editions):
            output.report(
                """
                coverage: error: the cycles use different editions: \(editions.joined(separator: ", "))
                    fix: name the cycles of one edition
                """)
        case .repeatedCycle(let id):
            output.report(
                """
                coverage: error: the cycle '\(id)' is named twice
                    fix: name each cycle's folder once
                """)
        }
    }
}
#endif
