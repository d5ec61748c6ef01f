import Section11Standards
import Section11Tables

/// A row of headings as it is recognised, with all that is doubtful about it.
struct HeadingRow {
    /// A cell of a heading row.
    struct Column {
        /// The column, from 1.
        var column: Int
        /// The heading as written.
        var heading: String
    }

    /// The fields by column, from column 1 at index 0; `nil` where nothing is known.
    var fields: [Return.Field?] = []

    /// The headings by column, from column 1 at index 0; empty where no field is known.
    private(set) var headings: [String] = []

    /// Which fields there are.
    private(set) var known: FieldSet = []

    /// The grades that head a column each.
    var grades: [Column] = []

    /// Further columns that could hold the rating, beside the first.
    var rivals: [Column] = []

    /// Columns with the same heading as one before.
    var repeated: [Column] = []

    /// Columns that were recognised by a part of their heading.
    var likely: [(column: Column, field: Return.Field)] = []

    /// Columns with a heading that nothing is known of.
    var unknown: [Column] = []

    /// Whether the row has a field.
    func has(_ field: Return.Field) -> Bool { known.has(field) }

    /// How many fields the row has.
    var count: Int { known.count }

    /// Whether the row has a label of a fact about the whole return.
    var hasFacts: Bool { known.hasFacts }

    /// The column of a field, from 1; `nil` if the row has none.
    func column(of field: Return.Field) -> Int? {
        has(field) ? fields.firstIndex(of: field).map { $0 + 1 } : nil
    }

    /// Whether a column has a heading that no field is known for.
    func isHeaded(_ column: Int) -> Bool {
        (unknown + repeated + rivals + grades).contains { $0.column == column }
    }

    /// Says what a column stands for.
    mutating func set(_ field: Return.Field?, at column: Int, heading: String = "") {
        if fields.isEmpty {
            fields.reserveCapacity(max(column, 16))
            headings.reserveCapacity(max(column, 16))
        }
        while fields.count < column {
            fields.append(nil)
            headings.append("")
        }
        if let old = fields[column - 1] { known.remove(FieldSet(old)) }
        fields[column - 1] = field
        if !heading.isEmpty { headings[column - 1] = heading }
        if let field { known.insert(FieldSet(field)) }
    }

    /// Whether the row heads a column that says which criterion is answered.
    var namesCriteria: Bool { known.namesCriteria }

    /// Whether the row heads a rating, or the grades of which one is ticked.
    var hasRatings: Bool { has(.rating) || grades.count >= 2 }

    /// Whether the rows below can hold records: answers, actions, figures or explanations.
    var isHeading: Bool {
        namesCriteria && (hasRatings || has(.evidence) && count >= 3)
            || has(.action) && count >= 3 || has(.indicator) && has(.value)
            || has(.checkCode) && has(.explanation)
    }

    /// The most columns of a heading row that are looked at.
    static let widest = 1000

    /// Reads the headings of a row by the lists of headings alone.
    init(_ row: Table.Row, scale: RatingScale?) { self = Self.read(row, scale) }

    private init() {}

    private static func read(_ row: Table.Row, _ scale: RatingScale?) -> HeadingRow {
        // Made beside what it becomes, as it would be copied if it were made in its place.
        var read = HeadingRow()
        var others: [Column] = []
        eachHeading(of: row) { column, field in
            if let field { read.add(field, column) } else { others.append(column) }
        }
        read.takeGrades(&others, scale: scale)
        read.unknown = others
        return read
    }

    /// Gives each heading of a row, with the field that it stands for by the lists of headings alone;
    /// `nil` where nothing is known of it.
    static func eachHeading(of row: Table.Row, _ take: (Column, Return.Field?) -> Void) {
        for cell in row.cells.prefix(200) {
            let column = cell.reference.column
            if column > widest { break }
            switch cell.value {
            case .text(let text):
                let heading = trimmed(text)
                if heading.isEmpty { continue }
                take(Column(column: column, heading: heading), Headings.field(for: heading))
            case .number: take(Column(column: column, heading: cell.text), nil)
            default: continue
            }
        }
    }

    /// Reads headings that were put together from two rows.
    init(_ columns: [(column: Column, field: Return.Field?)], scale: RatingScale?) {
        var others: [Column] = []
        for (column, field) in columns {
            if let field { add(field, column) } else { others.append(column) }
        }
        takeGrades(&others, scale: scale)
        unknown = others
    }

    /// The heading of a field as written; empty if the row has none.
    func heading(of field: Return.Field) -> String {
        column(of: field).map { headings[$0 - 1] } ?? ""
    }

    private mutating func add(_ field: Return.Field, _ column: Column) {
        if !has(field) {
            set(field, at: column.column, heading: column.heading)
        } else if field == .rating,
            Headings.normalised(heading(of: .rating)) != Headings.normalised(column.heading)
        {
            rivals.append(column)
        } else {
            repeated.append(column)
        }
    }

    /// Takes the grades from among the headings of no field, if there are at least two.
    private mutating func takeGrades(_ others: inout [Column], scale: RatingScale?) {
        // A reference may turn out to be a grade; apart from it, one alone is none.
        if others.count < 2, !has(.ref) { return }
        var found = others.filter { GradeWords.isGrade($0.heading, on: scale) }
        if found.isEmpty { return }
        // "No" heads references, but beside "Yes" or another grade it is one.
        if let column = column(of: .ref),
            Headings.normalised(headings[column - 1]) == "no",
            found.contains(where: { abs($0.column - column) == 1 })
        {
            found.append(Column(column: column, heading: headings[column - 1]))
            found.sort { $0.column < $1.column }
            set(nil, at: column)
        }
        guard found.count >= 2 else { return }
        grades = found
        others.removeAll { other in found.contains { $0.column == other.column } }
    }

    /// Recognises further columns by a part of their headings, where no column has their field yet.
    mutating func takeLikely() {
        var rest: [Column] = []
        for column in unknown {
            if let field = LikelyHeadings.field(for: column.heading), !has(field) {
                set(field, at: column.column, heading: column.heading)
                likely.append((column, field))
            } else {
                rest.append(column)
            }
        }
        unknown = rest
    }
}
