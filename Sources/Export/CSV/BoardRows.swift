import Section11Analysis
import Section11Standards

/// What stands between the boards of a pool, as a tidy file: a row for each board and finding.
enum BoardRows {
    /// The text of the file.
    static func rows(_ boards: Summary.Boards, notice: String?) -> CSVRows {
        var csv = CSVRows(["part", "board", "subject", "number", "words"], notice: notice)
        for board in boards.boards {
            csv.append([
                "board", board.name, board.edition, String(board.returns), board.mapping ?? "",
            ])
        }
        for found in boards.repeats {
            csv.append([
                "repeat", "[z]", found.agency, String(found.repeats.count),
                ([found.counted] + found.repeats).joined(separator: "; "),
            ])
        }
        for issue in boards.issues {
            csv.append([
                issue.code.rawValue, "[z]", issue.place.description, "[z]", issue.message,
            ])
        }
        for criterion in boards.notShared {
            csv.append([
                "not-shared", criterion.boards.joined(separator: " "), criterion.ref,
                String(criterion.answered), criterion.text,
            ])
        }
        for grade in boards.unmapped {
            csv.append(["unmapped", grade.board, grade.grade, String(grade.ratings), ""])
        }
        return csv
    }
}
