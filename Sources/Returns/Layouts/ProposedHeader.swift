import Section11Standards
import Section11Tables

/// A row of headings from which a layout is proposed.
struct ProposedHeader {
    /// The row, as the spreadsheet shows it.
    let row: Int
    /// The columns that have a heading, from the left.
    let columns: [Int]
    private let texts: [Int: String]

    init(_ table: Table, row: Int) {
        self.row = row
        var texts: [Int: String] = [:]
        let cells = table.rows.first { $0.number == row }.map { Array($0.cells) } ?? []
        for cell in cells {
            let text = trimmed(cell.text)
            let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            if !line.isEmpty { texts[cell.reference.column] = trimmed(line) }
        }
        self.texts = texts
        columns = texts.keys.sorted()
    }

    /// The heading of a column, if that alone shows which column is meant; `nil` otherwise.
    func heading(_ column: Int) -> String? {
        guard let text = texts[column] else { return nil }
        let known = RatingScale.normalised(text)
        if known.isEmpty { return nil }
        let isAlone = texts.values.count { RatingScale.normalised($0) == known } == 1
        return isAlone ? text : nil
    }

    /// The text at the head of a column; empty for none.
    func text(_ column: Int) -> String { texts[column] ?? "" }

    /// A column by its heading, or by its letters where that does not show which is meant.
    func column(_ column: Int, _ field: FormLayout.Field) -> FormLayout.Column {
        let heading = heading(column)
        return .init(
            field: field, heading: heading,
            column: heading == nil ? CellReference.letters(ofColumn: column) : nil)
    }

    /// A column that is ticked, by its heading or its letters.
    func gradeColumn(_ column: Int, _ grade: String) -> FormLayout.GradeColumn {
        let heading = heading(column)
        return .init(
            grade: grade, heading: heading,
            column: heading == nil ? CellReference.letters(ofColumn: column) : nil)
    }
}

/// How ratings stand on a sheet that was recognised: as text, as a ticked column or as a colour.
struct ProposedGrades {
    /// The columns that are ticked; none if ratings stand as text.
    private(set) var columns: [FormLayout.GradeColumn] = []
    /// The numbers of those columns.
    private(set) var numbers: Set<Int> = []
    /// The grades that colours were taken for.
    private(set) var colours: [String: String] = [:]
    /// What is doubtful.
    private(set) var notes: [String] = []

    init(
        _ responses: [Response], in table: Table, header: ProposedHeader, ratingColumn: Int?,
        index: CatalogueIndex?
    ) {
        let scale = index?.catalogue.scale
        var isTicked = false
        for response in responses where !response.ratingText.isEmpty {
            let cell = ratingColumn.flatMap {
                table[CellReference(row: response.origin.row, column: $0)]
            }
            if cell.map({ trimmed($0.text) }) == response.ratingText { continue }
            let known = RatingScale.normalised(response.ratingText)
            isTicked = header.columns.contains {
                RatingScale.normalised(header.text($0)) == known
            }
            if isTicked { break }
        }
        if isTicked {
            for column in header.columns {
                guard let grade = scale.flatMap({ $0.label(of: header.text(column)) }) else {
                    continue
                }
                columns.append(header.gradeColumn(column, grade))
                numbers.insert(column)
            }
        }
        for response in responses where response.ratingText.isEmpty {
            guard let fill = response.ratingFill, let grade = response.selfAssessed.grade, let scale
            else { continue }
            colours[fill.description] = scale.grades[grade].label
        }
        if !colours.isEmpty {
            notes.append("Colours were taken for grades: look whether each means what is said.")
        }
    }
}

extension RatingScale {
    /// The label of the grade that a text means, or the word for "not applicable"; `nil` for
    /// neither.
    func label(of text: String) -> String? {
        switch match(text) {
        case .grade(let grade): grades[grade].label
        case .notApplicable: FormLayout.notApplicable
        case nil: nil
        }
    }
}
