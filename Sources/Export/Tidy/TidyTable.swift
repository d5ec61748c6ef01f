/// A table of the tidy data of a cycle: what its rows and columns are.
///
/// The exporter takes its headings from here, the data package its types and keys, and the SQL its
/// tables, so that the three say the same.
public struct TidyTable: Sendable {
    /// What a column holds.
    public struct Column: Sendable {
        /// Its type in the words of the data package.
        public enum Kind: String, Sendable {
            /// Words or a code.
            case string
            /// A whole number.
            case integer
            /// True or false.
            case boolean
            /// A day such as 2018-03-31.
            case date
        }

        /// The name.
        public let name: String
        /// The type.
        public let kind: Kind
        /// What it means, in a clause.
        public let meaning: String
        /// Whether a value may be absent, which `[z]` or `[x]` says; never a blank.
        public let mayBeAbsent: Bool
        /// The unit of its numbers; `nil` where they have none.
        public let unit: String?
        /// The codes that it may hold; none if it is not a code of a closed list.
        public let codes: [String]

        init(
            _ name: String, _ meaning: String, _ kind: Kind = .string, mayBeAbsent: Bool = false,
            unit: String? = nil, codes: [String] = []
        ) {
            self.name = name
            self.kind = kind
            self.meaning = meaning
            self.mayBeAbsent = mayBeAbsent
            self.unit = unit
            self.codes = codes
        }
    }

    /// Columns whose values are those of another table's key.
    public struct Reference: Sendable {
        /// The column here.
        public let column: String
        /// The other table.
        public let table: String
        /// The column there.
        public let target: String

        init(_ column: String, _ table: String, _ target: String? = nil) {
            self.column = column
            self.table = table
            self.target = target ?? column
        }
    }

    /// The name, which is that of its file without `.csv`.
    public let name: String

    /// What a row is, in a clause.
    public let meaning: String

    /// The columns, in the order of the file.
    public let columns: [Column]

    /// The columns that tell the rows of a cycle apart.
    public let key: [String]

    /// The columns that lead to other tables of the cycle.
    public let references: [Reference]

    /// The name of its file.
    public var fileName: String { name + ".csv" }

    init(
        _ name: String, _ meaning: String, key: [String], references: [Reference] = [],
        columns: [Column]
    ) {
        self.name = name
        self.meaning = meaning
        self.columns = columns
        self.key = key
        self.references = references
    }
}
