import Section11Standards
import Section11Tables

/// The answers of an online survey: one row for each agency, one column for each question.
///
/// Microsoft Forms, SurveyMonkey, Google Forms and LimeSurvey write such files. Each row is a return of
/// its own, and each answer stands in its own cell. Columns that identify a person are never read.
enum WideExport: SheetShape {
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        // Cheap to tell, and most sheets are of this kind.
        if guide.headerRow == nil, hasHeadings(table) { return false }
        let candidates = SurveyHeader.candidates(
            in: table, headerRow: guide.headerRow, index: guide.index)
        for position in candidates {
            let header = SurveyHeader(in: table, at: position)
            let columns = SurveyColumns(header, index: guide.index)
            // One question alone could stand in any table.
            if columns.ratedCount < (columns.ownCount >= 2 ? 1 : 2) { continue }
            note(columns, header, of: table, into: &assembly)
            for rivals in columns.rivals.prefix(rivalLimit) {
                assembly.note(ratings(of: rivals, below: header, in: table, assembly))
            }
            var rows = SurveyRows(columns, header, of: table, into: &assembly)
            rows.read(table, from: header.bodyPosition, index: guide.index, into: &assembly)
            return true
        }
        return false
    }

    /// Whether a row near the top heads answers, actions or figures by the very words of the lists.
    private static func hasHeadings(_ table: Table) -> Bool {
        (0..<min(table.rowCount, 12)).contains { position in
            let row = table.row(at: position)
            if row.cells.count < 3 { return false }
            let glance = HeadingGlance(row)
            return glance.known.areOfList
                && (glance.isWhole || HeadingRow(row, scale: nil).known.areOfList)
        }
    }

    /// How many pairs of columns are queried; of more the guesses tell.
    private static let rivalLimit = 20

    /// Two columns of one criterion's rating, with how many rows answer them differently.
    private static func ratings(
        of rivals: SurveyColumns.Rivals, below header: SurveyHeader, in table: Table,
        _ assembly: ReturnAssembly
    ) -> Return.RivalRatings {
        func heading(_ cell: CellReference) -> String {
            header.columns.first { $0.cell.column == cell.column }?.question ?? rivals.ref
        }
        var differing = 0
        for position in header.bodyPosition..<max(header.bodyPosition, table.rowCount) {
            let row = table.row(at: position)
            let one = trimmed(row[rivals.kept.column]?.text ?? "")
            let other = trimmed(row[rivals.other.column]?.text ?? "")
            if !one.isEmpty, !other.isEmpty, one != other { differing += 1 }
        }
        return Return.RivalRatings(
            read: assembly.place(on: table, rivals.kept), readHeading: heading(rivals.kept),
            other: assembly.place(on: table, rivals.other), otherHeading: heading(rivals.other),
            differing: differing)
    }

    /// Says what was taken for what, and what is not read.
    private static func note(
        _ columns: SurveyColumns, _ header: SurveyHeader, of table: Table,
        into assembly: inout ReturnAssembly
    ) {
        let row = table.row(at: header.position)
        let second = header.bodyPosition == header.position + 2
        let first = row.cells.first?.reference
        let inferred = !columns.matchedByText.isEmpty || !columns.matchedByCode.isEmpty
        assembly.guess(
            Guess(
                "row \(row.number)\(second ? " and the row below it" : "") taken for the questions "
                    + "of a survey, with one return in each row below; "
                    + "\(columns.ratedCount) criteria found",
                sureness: inferred ? .likely : .sure, override: "--header-row says otherwise",
                place: assembly.place(on: table, first)))
        for (cell, match) in columns.matchedByText {
            guard case .text(let distance) = match.basis else { continue }
            let words = distance == 0 ? "its words" : "words that differ in \(distance)"
            assembly.guess(
                Guess(
                    "column \(letters(cell)) taken for criterion \(match.ref) by \(words)",
                    sureness: distance == 0 ? .sure : distance <= 2 ? .likely : .unsure,
                    override: "write \(match.ref), or the right reference, before the question",
                    place: assembly.place(on: table, cell)))
        }
        for (cell, ref) in columns.matchedByCode {
            assembly.guess(
                Guess(
                    "column \(letters(cell)) taken for criterion \(ref) by the survey's own code",
                    sureness: .unsure, override: "export the survey with the text of its questions",
                    place: assembly.place(on: table, cell)))
        }
        for question in columns.questions where question.ratings.count > 1 {
            let answers = question.ratings.map { letters(.init(row: 1, column: $0.column)) }
            assembly.guess(
                Guess(
                    "columns \(answers.joined(separator: ", ")) taken for the answers to "
                        + "criterion \(question.match.ref), one column for each",
                    sureness: .likely,
                    override: "export the survey with one column for each question",
                    place: assembly.place(on: table, first)))
        }
        for rivals in columns.rivals {
            assembly.guess(
                Guess(
                    "columns \(letters(rivals.kept)) and \(letters(rivals.other)) could both hold "
                        + "the rating of criterion \(rivals.ref); \(letters(rivals.kept)) was read",
                    sureness: .unsure, override: "leave one of them out of the file",
                    place: assembly.place(on: table, rivals.other)))
        }
        for (cell, reason) in columns.unread {
            assembly.ignore(assembly.place(on: table, cell), reason)
        }
    }

    private static func letters(_ cell: CellReference) -> String {
        CellReference.letters(ofColumn: cell.column)
    }
}
