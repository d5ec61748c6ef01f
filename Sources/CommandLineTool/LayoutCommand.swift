#if CommandLine
import ArgumentParser

/// The subcommand `layout`: how a board's own form is described once.
struct LayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout",
        abstract: "Proposes, lists and checks layouts of boards' own forms.",
        discussion: """
            A layout says which cells of a form hold what, so that returns on that form are read \
            exactly. 'propose' writes a first one from a filled-in example; correct it, 'check' it \
            against forms, and name it in the cycle's "layouts" or with --layout.
            """,
        subcommands: [
            LayoutProposeCommand.self, LayoutListCommand.self, LayoutCheckCommand.self,
        ]
    )
}
#endif
