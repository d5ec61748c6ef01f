/// The SQL that reads a folder of tidy data and computes there what a summary computes here.
public struct SQLScript: Sendable {
    /// The dialect.
    public let dialect: SQLDialect

    /// The folder of the tidy data, as the engine is to find it.
    public let folder: String

    /// The cycles that lie in the folder.
    public let cycles: [String]

    /// Creates the SQL for a folder.
    public init(dialect: SQLDialect, folder: String, cycles: [String]) {
        self.dialect = dialect
        self.folder = folder
        self.cycles = cycles
    }

    /// The text, the same for the same folder and cycles.
    ///
    /// Each statement ends with a semicolon at the end of a line; a `\copy` of psql ends with its
    /// line.
    public var text: String {
        let definitions = SQLDefinitions(dialect)
        var parts = [
            """
            -- Section 11: the tidy data of 'section11 export tidy', and what is computed of it.
            -- For \(dialect.introduction)
            -- Figures of standards are defined for the scoring method M01 alone: a cycle of another
            -- method has none here, and section11_not_defined lists it.
            """
        ]
        parts += dialect.transaction.begin.map { $0 + ";" }
        for table in TidyTable.all {
            let statements = dialect.source(
                table, as: SQLDefinitions.name(table.name), in: folder, cycles: cycles)
            parts.append(
                "-- \(table.name): a row is \(table.meaning).\n"
                    + statements.map(Self.ended).joined(separator: "\n"))
        }
        for view in definitions.views {
            let comment = view.meaning.map { "-- \($0)" }.joined(separator: "\n")
            parts.append(
                "\(comment)\n\(dialect.createView) \(SQLDefinitions.name(view.name)) as\n"
                    + view.query + ";")
        }
        parts += dialect.transaction.commit.map { $0 + ";" }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Whether the figures of a scoring method are defined.
    public static func defines(method code: String) -> Bool { code == SQLDefinitions.method }

    private static func ended(_ statement: String) -> String {
        statement.hasPrefix("\\") ? statement : statement + ";"
    }
}
