import Section11Standards
import Section11Tables

extension BlockReader {
    /// Reads which of several grades is marked.
    mutating func readGrades(
        _ row: Table.Row, at origin: inout Origin, into assembly: inout ReturnAssembly
    ) {
        var ticked: [HeadingRow.Column] = []
        var words: [HeadingRow.Column] = []
        var filled: [HeadingRow.Column] = []
        for grade in block.heading.grades {
            let cell = row[grade.column]
            switch GradeWords.mark(cell) {
            case .tick: ticked.append(grade)
            case .words: words.append(grade)
            case .none: break
            }
            if hasFills, let cell, let fill = workbook.fill(of: cell, in: table),
                fill.rgb != 0xFF_FFFF
            {
                filled.append(grade)
            }
        }
        if ticked.isEmpty, words.count == 1 {
            ticked = words
            let cell = CellReference(row: row.number, column: words[0].column)
            if !block.heading.has(.evidence), let text = row[words[0].column]?.text {
                record[.evidence] = trimmed(text)
            } else if wordsInGrades == nil {
                wordsInGrades = cell
            }
        }
        if ticked.isEmpty, filled.count == 1 {
            ticked = filled
            assembly.guess(
                .filledGrade(
                    filled[0],
                    at: assembly.place(
                        on: table, CellReference(row: row.number, column: filled[0].column))))
        }
        guard let first = ticked.first else { return }
        origin.ratingColumn = first.column
        record[.rating] = ticked.map(\.heading).joined(separator: " / ")
        if ticked.count > 1 {
            let cells = ticked.map { "\(CellReference(row: row.number, column: $0.column))" }
            assembly.guess(
                .severalGrades(
                    cells,
                    at: assembly.place(
                        on: table, CellReference(row: row.number, column: first.column))))
        }
    }
}

extension Guess {
    /// A rating was told by a fill where the other grades have none.
    fileprivate static func filledGrade(_ grade: HeadingRow.Column, at place: Locator) -> Guess {
        Guess(
            "the only filled cell of the row taken for a tick at \(Headings.quoted(grade.heading))",
            override: "write an x below the grade that is meant", place: place)
    }

    /// More than one grade is ticked.
    fileprivate static func severalGrades(_ cells: [String], at place: Locator) -> Guess {
        Guess(
            "\(cells.joined(separator: " and ")) are both marked, so that no grade is meant for sure",
            sureness: .unsure, override: "mark only one of them", place: place)
    }
}
