extension FormLayout {
    /// One or more sheets on which answers stand in the same way.
    ///
    /// At most one of ``name``, ``nameBegins`` and ``position`` says which; without any of them it
    /// is every sheet on which the headings stand.
    public struct Sheet: Sendable, Equatable {
        /// The sheet's name; `nil` if that does not say which.
        public var name: String?
        /// How the names of the sheets begin; `nil` if that does not say which.
        public var nameBegins: String?
        /// The sheet's number in the file, from 1; `nil` if that does not say which.
        public var position: Int?
        /// The row of the headings, as the spreadsheet shows it; `nil` to find it by them.
        public var headerRow: Int?
        /// The first row of answers; `nil` for the one below the headings.
        public var firstRow: Int?
        /// The last row of answers; `nil` for the last of the sheet.
        public var lastRow: Int?
        /// Whether the answers end at the first row in which no column holds anything.
        public var untilBlank: Bool
        /// What each column holds.
        public var columns: [Column]
        /// The columns of which one is ticked, each with its grade; none if the form has no such.
        public var gradeColumns: [GradeColumn]
        /// How criteria are named; `nil` if a column gives their references whole.
        public var refs: Refs?
        /// How answers stand down the page; `nil` if they stand in rows.
        public var blocks: Blocks?

        /// Creates a description of sheets.
        public init(
            name: String? = nil, nameBegins: String? = nil, position: Int? = nil,
            headerRow: Int? = nil, firstRow: Int? = nil, lastRow: Int? = nil,
            untilBlank: Bool = false, columns: [Column] = [], gradeColumns: [GradeColumn] = [],
            refs: Refs? = nil, blocks: Blocks? = nil
        ) {
            self.name = name
            self.nameBegins = nameBegins
            self.position = position
            self.headerRow = headerRow
            self.firstRow = firstRow
            self.lastRow = lastRow
            self.untilBlank = untilBlank
            self.columns = columns
            self.gradeColumns = gradeColumns
            self.refs = refs
            self.blocks = blocks
        }
    }

    /// A column of a form: by its letters, by its heading, or by both.
    public struct Column: Sendable, Equatable {
        /// What the column holds.
        public var field: Field
        /// The text at its head; `nil` if only its letters are known.
        public var heading: String?
        /// Its letters, such as `D`; `nil` to find it by its heading.
        public var column: String?
        /// Whether a form without the column is still this form.
        public var isOptional: Bool

        /// Creates a column.
        public init(
            field: Field, heading: String? = nil, column: String? = nil, isOptional: Bool = false
        ) {
            self.field = field
            self.heading = heading
            self.column = column
            self.isOptional = isOptional
        }
    }

    /// A column whose cell is ticked where its grade is meant.
    public struct GradeColumn: Sendable, Equatable, Decodable {
        /// The grade, as a code or label of the edition's scale.
        public var grade: String
        /// The text at its head; `nil` if only its letters are known.
        public var heading: String?
        /// Its letters, such as `D`; `nil` to find it by its heading.
        public var column: String?

        /// Creates a column.
        public init(grade: String, heading: String? = nil, column: String? = nil) {
            self.grade = grade
            self.heading = heading
            self.column = column
        }
    }

    /// How a form names its criteria.
    public struct Refs: Sendable, Equatable {
        /// Where a reference stands.
        public enum Taking: String, Sendable, CaseIterable, Codable {
            /// In the column of references.
            case column
            /// At the beginning of the criterion's text.
            case text
            /// Nowhere: the rows are counted from 1.
            case rows
        }

        /// Where a reference stands.
        public var take: Taking
        /// What is set before it, with `{sheet}` for the number in the sheet's name; `nil` for
        /// nothing.
        public var prefix: String?

        /// Creates a way of naming.
        public init(take: Taking = .column, prefix: String? = nil) {
            self.take = take
            self.prefix = prefix
        }
    }

    /// How answers stand down the page: a label in one column and its answer in another.
    ///
    /// A record begins wherever the first of the labels stands.
    public struct Blocks: Sendable, Equatable, Decodable {
        /// A label with what stands beside it.
        public struct Label: Sendable, Equatable, Decodable {
            /// What stands beside it.
            public var field: Field
            /// The text of the label.
            public var label: String

            /// Creates a label.
            public init(field: Field, label: String) {
                self.field = field
                self.label = label
            }
        }

        /// The letters of the column of labels.
        public var labels: String
        /// The letters of the column of answers.
        public var answers: String
        /// The labels; a record begins with the first.
        public var fields: [Label]

        /// Creates a description of records.
        public init(labels: String, answers: String, fields: [Label]) {
            self.labels = labels
            self.answers = answers
            self.fields = fields
        }
    }
}
