#if CommandLine
import ArgumentParser

/// The subcommand `standards`: what agencies are asked.
struct StandardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standards",
        abstract: "Lists, shows, checks and compares catalogues of standards.",
        subcommands: [
            StandardsListCommand.self, StandardsShowCommand.self, StandardsCheckCommand.self,
            StandardsCompareCommand.self,
        ]
    )
}
#endif
