import Section11Standards
import Section11Tables

/// The first sheet of a workbook: what it says in a few sentences, and where the rest is.
struct CoverSheet {
    /// The sheet.
    private(set) var draft = SheetDraft(name: "Summary")

    /// Makes the sheet.
    ///
    /// - Parameters:
    ///   - summary: What the workbook is of.
    ///   - names: The names of the other sheets, in order.
    init(_ summary: Summary, leadingTo names: [String]) {
        let prose = Prose(summary)
        var row = 1
        func add(_ text: String, _ style: CellStyle = Self.text) {
            draft.set(.text(text), at: CellReference(row: row, column: 1), style: style)
            draft.setRow(row, height: TextHeight.points(of: text, width: Self.width))
            row += 1
        }
        add(prose.title, Self.title)
        if let notice = summary.notice { add(notice, Self.strong) }
        add(prose.headline, Self.strong)
        add(prose.returns)
        for gap in prose.gaps { add(gap) }
        add(summary.method.description)
        if let date = summary.asOf { add("As of \(Words.date(date)).") }
        add("Sheets", Self.strong)
        for name in names + [NotesSheet.name] {
            draft.link(
                CellReference(row: row, column: 1), to: name, CellReference(row: 1, column: 1))
            add(name, .plain.with { $0.textColour = Colour(0x0563C1) })
        }
        // A letter of the title is about half as wide again as one of the text.
        draft.setRow(
            1, height: 1.5 * TextHeight.points(of: prose.title, width: Self.width / 1.5))
        draft.setColumn(1, width: Self.width)
        draft.page.fitsWidth = true
    }

    private static let width = 76.0

    private static let text = CellStyle.plain.with {
        $0.isWrapped = true
        $0.isAtTop = true
    }

    private static let strong = text.with { $0.isBold = true }

    private static let title = strong.with { $0.size = 16 }
}

/// The last sheet of a workbook: what its words and shorthand mean.
struct NotesSheet {
    /// The sheet's name.
    static let name = "Notes"

    /// The sheet.
    private(set) var draft = SheetDraft(name: Self.name)

    /// What shows the answers behind a figure, and where the names of the figures stand.
    private static func trace(_ summary: Summary) -> String {
        FigureTrace(summary).sentence
            + " The name is a standard's number, a criterion's reference, an agency's id or a flag's "
            + "code, as each sheet says below its title; 'returns' and 'actions' name the counts of "
            + "the first sheet."
    }

    /// Makes the sheet.
    init(_ summary: Summary) {
        let grades = summary.catalogue.grades
        let improving = grades.filter(\.needsImprovement).map(\.label)
        let rows: [(String, String)] =
            [
                ("[z]", "not applicable, or not asked of this kind of agency"),
                ("[x]", "not returned or not answered"),
                ("[c]", "held back: a lead that looks like a person's name"),
                ("0", "zero: nobody, and not a gap"),
                (
                    "progress-RAG",
                    "how an action goes: red off target, amber on target, green complete; it says "
                        + "nothing of compliance"
                ),
                (
                    "not named since",
                    "the agency made a later return that does not name the action, so nobody has "
                        + "said that it is complete"
                ),
                (
                    "free text",
                    "evidence, actions, progress and impact in the agencies' words are confidential "
                        + "and not in this workbook; 'section11 actions' has those of actions"
                ),
                (
                    "need improvement",
                    improving.isEmpty
                        ? "no grade of this scale counts as needing improvement"
                        : "graded \(Words.list(improving))"
                ),
                ("rated", "agencies that have a grade: the base of every share"),
                (
                    "interval",
                    "where the share would lie in 95 of 100 such groups of agencies (Wilson)"
                ),
                ("rank", "by share, the highest first; equal shares have the same rank"),
                ("provisional", "grades that rest on less than all criteria (M06)"),
                ("carried forward", "grades that rest in part on a cycle before (M07)"),
                ("not applicable", "leaves both the count and its base (M05)"),
                ("trace a figure", Self.trace(summary)),
                ("method", "\(summary.method.code): \(summary.method.description)"),
                ("catalogue", "\(summary.catalogue.title), \(summary.catalogue.edition)"),
                ("engine", "section11 \(summary.engineVersion)"),
            ]
        draft.setRow(1, to: [.text("Term"), .text("Meaning")], style: .heading)
        for (position, row) in rows.enumerated() {
            let style = CellStyle.plain.with {
                $0.isWrapped = true
                $0.isAtTop = true
                $0.numberFormat = .text
            }
            draft.setRow(position + 2, to: [.text(row.0), .text(row.1)], style: style)
            draft.setRow(position + 2, height: TextHeight.points(of: row.1, width: 90))
        }
        draft.setColumn(1, width: 22)
        draft.setColumn(2, width: 90)
        draft.page.fitsWidth = true
    }
}
