/// A table of a report.
public struct ReportTable: Sendable, Equatable {
    /// Its key in the JSON and the name of its file, such as `by-standard`.
    public let id: String

    /// Its heading.
    public let title: String

    /// What its figures are counts of, and how they are made; `nil` where that is plain.
    public let base: String?

    /// The columns.
    public let columns: [Column]

    /// The rows; each has a value for every column.
    public let rows: [[ReportValue]]

    /// What is said in place of a table without rows.
    public let whenEmpty: String

    /// A column of a table.
    public struct Column: Sendable, Equatable {
        /// Its key in the JSON and its heading in a tidy file, such as `neededImprovement`.
        public let id: String

        /// Its heading for a person.
        public let heading: String

        /// Whether it stands only in the forms for programs, such as an agency's id.
        public let isForPrograms: Bool

        /// Creates a column.
        public init(_ id: String, _ heading: String, isForPrograms: Bool = false) {
            self.id = id
            self.heading = heading
            self.isForPrograms = isForPrograms
        }
    }

    /// Creates a table.
    public init(
        _ id: String, title: String, base: String? = nil, columns: [Column],
        rows: [[ReportValue]], whenEmpty: String = "none"
    ) {
        precondition(
            rows.allSatisfy { $0.count == columns.count }, "a row must have a value a column")
        self.id = id
        self.title = title
        self.base = base
        self.columns = columns
        self.rows = rows
        self.whenEmpty = whenEmpty
    }

    /// The positions of the columns that a person sees.
    var shown: [Int] { columns.indices.filter { !columns[$0].isForPrograms } }

    /// The headings and rows as a person reads them.
    ///
    /// - Parameter limit: How many characters a text may have before it ends in an ellipsis.
    /// - Returns: The headings first, then a row for each of the table's.
    public func words(limit: Int = .max) -> [[String]] {
        let shown = shown
        return [shown.map { columns[$0].heading }]
            + rows.map { row in
                shown.map { position in
                    let words = row[position].words
                    return words.count <= limit ? words : words.prefix(limit - 1) + "…"
                }
            }
    }

    /// The positions, among the shown columns, of those with numbers.
    public var numbers: Set<Int> {
        Set(
            shown.enumerated().compactMap { position, column in
                rows.contains { $0[column].isNumber } ? position : nil
            })
    }
}
