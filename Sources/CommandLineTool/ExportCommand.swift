#if CommandLine
import ArgumentParser

/// The subcommand `export`: the ratings for a warehouse, and what to compute of them there.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes cycles as tidy data for a warehouse, and the definitions as SQL.",
        discussion: """
            'tidy' writes the ratings, the register and the catalogue of each cycle as CSV files with \
            a data package. 'sql' writes the statements with which DuckDB, PostgreSQL or Spark read \
            that folder and compute the same counts, shares, ranks and flags as 'summarise'.
            """,
        subcommands: [ExportTidyCommand.self, ExportSQLCommand.self]
    )
}
#endif
