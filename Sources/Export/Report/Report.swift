/// What a command answers beside the summary: paragraphs and tables, free of format.
///
/// Every table says what its figures are counts of; the formats are made from the same tables, so
/// none can say something else than another.
public struct Report: Sendable {
    /// The value of `schema` in the JSON, such as `section11/plan/1`.
    public let schema: String

    /// What the report is of, in a line.
    public let title: String

    /// What every output made from the returns must say; `nil` for nothing.
    public let notice: String?

    /// What must be known to read the tables, a sentence each.
    public let notes: [String]

    /// Single facts, such as the cycle's id, with their keys in the JSON.
    public let facts: [Fact]

    /// The tables, in the order in which a person wants them.
    public let tables: [ReportTable]

    /// A single fact of a report.
    public struct Fact: Sendable {
        /// Its key in the JSON.
        public let key: String

        /// Its name for a person; `nil` where only programs want it.
        public let label: String?

        /// What it is.
        public let value: ReportValue

        /// Creates a fact.
        public init(_ key: String, label: String? = nil, _ value: ReportValue) {
            self.key = key
            self.label = label
            self.value = value
        }
    }

    /// Creates a report.
    public init(
        schema: String, title: String, notice: String?, notes: [String] = [], facts: [Fact] = [],
        tables: [ReportTable]
    ) {
        self.schema = schema
        self.title = title
        self.notice = notice
        self.notes = notes
        self.facts = facts
        self.tables = tables
    }
}
