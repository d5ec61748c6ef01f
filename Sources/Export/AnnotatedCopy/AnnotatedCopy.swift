import Section11Returns
import Section11Standards
public import Section11Tables

/// A copy of the board's form that holds an agency's answers, with what is wrong marked in the
/// cells.
///
/// Whatever shape the return came in, the copy is the board's form: the answers stand where the
/// form wants them, each cell in question has a colour and a note, and a first sheet leads to them.
/// It can be mended and sent. Of a text with child-level data (R3xx) nothing is written.
///
///     let copy = AnnotatedCopy(checked)
///     try XLSXWriter.write(copy.draft, to: "police-to-mend.xlsx")
public struct AnnotatedCopy: Sendable {
    /// The name of the first sheet.
    static let listName = "To mend"

    /// What stands in place of a text with child-level data.
    static let removed = "removed: child-level data"

    /// The workbook.
    public private(set) var draft: WorkbookDraft

    /// Makes the copy; `nil` if the file could not be read.
    public init?(_ checked: CheckedReturn) {
        guard let answered = checked.answered, let index = checked.index,
            let template = checked.template
        else { return nil }
        let form = template.makeWorkbook()
        var answers = CopiedAnswers(form, answered: answered, index: index)
        let issues = checked.validation.issues
        answers.removeChildData(issues.filter { $0.code.rawValue.hasPrefix("R3") })
        let marks = issues.map { Mark($0, answers: answers, index: index) }
        for (cell, marks) in Self.byCell(marks) { answers.mark(cell, with: marks) }
        draft = answers.draft
        let list = ToMendSheet(
            marks, status: checked.validation.status, due: checked.cycle?.due)
        draft.sheets.insert(list.draft, at: 0)
    }

    /// The issues of each cell, in order.
    private static func byCell(_ marks: [Mark]) -> [(CopyCell, [Mark])] {
        var cells: [CopyCell: [Mark]] = [:]
        for mark in marks {
            for cell in mark.cells { cells[cell, default: []].append(mark) }
        }
        return cells.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension AnnotatedCopy {
    /// An issue with the cells of the copy that it is about.
    struct Mark {
        /// The issue.
        let issue: Return.Issue
        /// The cells, in order; none if it is about the whole return.
        let cells: [CopyCell]
        /// What was found, with the copy's own cells in place of the return's.
        let message: String

        /// Finds the cells of an issue.
        init(_ issue: Return.Issue, answers: CopiedAnswers, index: CatalogueIndex) {
            self.issue = issue
            var cells = answers.places.cells(for: issue.place)
            if cells.isEmpty, let ref = issue.criterion, let position = index.position(of: ref) {
                let known = index.entries[position].criterion.ref
                cells = answers.ratingCell(of: known).map { [$0] } ?? []
            }
            self.cells = cells
            var message = issue.message
            if let old = issue.place.cells.map({ "\($0)" }), let range = Self.range(cells) {
                message = message.replacingOccurrence(of: ", \(old)", with: ", \(range)")
            }
            self.message = answers.places.translated(message)
        }

        /// The cells in words: `Standards!D14`, `Standards!D14:D20`, or the first and how many
        /// more.
        var place: String {
            guard let first = cells.first else { return "The whole return" }
            if cells.count == 1 { return first.words }
            if let range = Self.range(cells), range.contains(":") {
                return "\(first.sheet)!\(range)"
            }
            return "\(first.words) and \(cells.count - 1) more"
        }

        /// The note that opens over the cell: what was found, what to do, the code last.
        var note: String {
            let message = Words.sentence(message)
            let state = issue.severity == .error ? "" : " (\(issue.severity.rawValue))"
            return "\(message).\n\(Words.sentence(issue.fix)).\n\(issue.code.rawValue)\(state)"
        }

        private static func range(_ cells: [CopyCell]) -> String? {
            guard let first = cells.first, let last = cells.last, first.sheet == last.sheet
            else { return nil }
            let range = CellRange(first.cell, last.cell)
            let area =
                (range.last.row - range.first.row + 1)
                * (range.last.column - range.first.column + 1)
            if area == cells.count { return "\(range)" }
            return cells.map { "\($0.cell)" }.joined(separator: " ")
        }
    }
}

extension String {
    /// The text with the first occurrence of another text replaced.
    fileprivate func replacingOccurrence(of text: String, with other: String) -> String {
        let pieces = split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
        return pieces.count == 2 ? "\(pieces[0])\(other)\(pieces[1])" : self
    }
}
