import Section11Standards
import Section11Tables

/// R110: something in the file was not read.
///
/// Looks at what the reader passed over: sheets without known headings, columns with other
/// headings, rows that name no criterion, keys that returns do not have. Told once a file, at its
/// first return. Does not quote what stands there.
///
///     Ref | Rating | Our own column
///
/// Source: nothing that was read is lost silently.
enum NotReadCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R110")
    static let severity = AuditIssue.Severity.advice
    static let title = "something was not read"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.position == 0 else { return [] }
        let fix =
            context.submission.shape == .json
            ? "if it says something, say it under a key that returns have; "
                + "Standards/schemas/return.schema.json lists them"
            : "if an answer stands there, move it below one of the headings of the board's form"
        var issues: [Return.Issue] = []
        var rows: [ReadReturns.Ignored] = []
        for ignored in context.submission.ignored {
            // Rows that follow one another are told as one.
            if let last = rows.last, last.message == ignored.message,
                last.place.sheet == ignored.place.sheet, let above = last.place.cells?.last,
                let below = ignored.place.cells?.first, above.column == below.column,
                above.row < below.row, below.row - above.row <= 2
            {
                rows.append(ignored)
            } else {
                issues += notRead(rows, fix: fix)
                rows = [ignored]
            }
        }
        return issues + notRead(rows, fix: fix)
    }

    private static func notRead(
        _ rows: [ReadReturns.Ignored], fix: String
    ) -> [Return.Issue] {
        guard let first = rows.first else { return [] }
        guard rows.count >= CheckContext.groupedFrom,
            let from = first.place.cells?.first, let to = rows.last?.place.cells?.last
        else { return rows.map { issue(at: $0.place, $0.message, fix: fix) } }
        var place = first.place
        place.cells = CellRange(from, to)
        return [issue(at: place, "\(rows.count) times: \(first.message)", fix: fix)]
    }
}
