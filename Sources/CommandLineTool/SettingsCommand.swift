#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export

/// Says how each standard stands in every setting type, phase or kind of body.
struct SettingsCommand: AnsweringCommand {
    /// What agencies are put together by.
    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        /// By setting type.
        case setting
        /// By phase.
        case phase
        /// By kind of body.
        case kind

        /// The grouping of the register.
        var grouping: AgencyGrouping {
            switch self {
            case .setting: .setting
            case .phase: .phase
            case .kind: .kind
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Says which standards are weakest in each setting type, phase or kind.",
        discussion: """
            With --format csv the weakest standards are printed; -o writes every standard as well.
            """)

    @OptionGroup var cycle: CycleOptions

    @Option(help: "What agencies are put together by: setting, phase or kind.")
    var by = Grouping.setting

    @ArgumentParser.Flag(help: "Leave out ratings of the cycles before.")
    var withoutCarried = false

    @OptionGroup var form: ReportOptions

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output),
            let assessment = opened.assessment(countsCarried: !withoutCarried, into: &output)
        else { return 2 }
        let grouped = GroupedStandards(assessment, by: by.grouping)
        return form.present(StandardsByGroupReport.report(grouped), into: &output)
    }
}
#endif
