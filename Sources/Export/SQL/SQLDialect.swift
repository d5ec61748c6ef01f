/// A dialect of SQL: everything in which the definitions differ from one engine to another.
///
/// The definitions themselves, ``SQLDefinitions``, are written once in what the dialects share.
public enum SQLDialect: String, CaseIterable, Sendable {
    /// DuckDB, which reads the files where they lie.
    case duckdb
    /// PostgreSQL, into whose tables `psql` copies the files.
    case postgres
    /// Spark, which reads the files where they lie.
    case spark

    /// The engine's own name, and how the text is run.
    var introduction: String {
        switch self {
        case .duckdb: "DuckDB; run it with: duckdb -init FILE, or .read FILE"
        case .postgres: "PostgreSQL; run it with: psql -v ON_ERROR_STOP=1 -f FILE"
        case .spark: "Spark SQL; run it with: spark-sql -i FILE"
        }
    }

    /// The statements around those that fill the tables and make the views.
    var transaction: (begin: [String], commit: [String]) {
        self == .postgres ? (["begin"], ["commit"]) : ([], [])
    }

    /// The words that make a view, up to its name.
    var createView: String {
        self == .spark ? "create or replace temporary view" : "create or replace view"
    }

    /// The type of a column; what may be absent is text, since `[z]` and `[x]` stand in it.
    func type(of column: TidyTable.Column) -> String {
        if !column.mayBeAbsent {
            switch column.kind {
            case .integer: return "bigint"
            case .boolean: return "boolean"
            case .string, .date: break
            }
        }
        return text
    }

    /// The type of words.
    var text: String {
        switch self {
        case .duckdb: "varchar"
        case .postgres: "text"
        case .spark: "string"
        }
    }

    /// A whole number as a binary fraction.
    func real(_ number: String) -> String {
        self == .postgres ? "cast(\(number) as double precision)" : "cast(\(number) as double)"
    }

    /// How often a whole number goes into another; the rest is dropped.
    func quotient(_ number: String, _ divisor: String) -> String {
        switch self {
        case .duckdb: "(\(number)) // (\(divisor))"
        case .postgres: "(\(number)) / (\(divisor))"
        case .spark: "(\(number)) div (\(divisor))"
        }
    }

    /// A text as SQL writes it.
    func literal(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            if scalar == "'" { quoted += self == .spark ? "\\" : "'" }
            if scalar == "\\", self == .spark { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return "'\(quoted)'"
    }
}
