#if CommandLine
import ArgumentParser

/// The command `section11`.
@main
struct Section11: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "section11",
        abstract: "Reads, checks and sums up safeguarding self-assessments.",
        subcommands: [
            TemplateCommand.self,
            ValidateCommand.self,
            SummariseCommand.self,
            CompareCommand.self,
            ExplainCommand.self,
            CoverageCommand.self,
            ModerationCommand.self,
            SensitivityCommand.self,
            SignOffCommand.self,
            FeedbackCommand.self,
            ReturnsCommand.self,
            SettingsCommand.self,
            SampleCommand.self,
            VisitsCommand.self,
            ActionsCommand.self,
            ChallengesCommand.self,
            PlanCommand.self,
            IndicatorsCommand.self,
            StandardsCommand.self,
            LayoutCommand.self,
            ExportCommand.self,
        ]
    )
}
#else
/// The command `section11`, built without its subcommands.
@main
struct Section11 {
    static func main() {}
}
#endif
