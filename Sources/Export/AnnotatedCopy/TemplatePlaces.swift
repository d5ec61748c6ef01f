import Section11Returns
import Section11Standards
import Section11Tables

/// Where the board's form keeps each answer, found by reading the form itself.
///
/// What the form writes and what the readers accept are one list, so a form read back says where
/// everything goes; nothing about its rows and columns is repeated here.
struct TemplatePlaces {
    /// A column of records.
    struct Block {
        /// The name of the sheet.
        let sheet: String
        /// How the columns stand.
        let layout: Return.Layout
        /// The first row below the headings.
        let firstRow: Int
    }

    /// The answers.
    let responses: Block?
    /// The actions.
    let actions: Block?
    /// The figures.
    let indicators: Block?
    /// The answers to queries.
    let explanations: Block?

    /// The rows of the criteria that the form asks, by reference.
    let criterionRows: [String: Int]

    /// The rows of the indicators, by id.
    let indicatorRows: [String: Int]

    /// Where each fact of the whole return goes.
    let facts: [Return.Field: (sheet: String, cell: CellReference)]

    /// Reads the places off a form.
    init(_ draft: WorkbookDraft) {
        let submission = Submission.read(Self.grids(draft), file: "form")
        let form = submission.returns.first ?? Return(file: "form")
        func block(_ fields: Return.Field...) -> Block? {
            form.layouts.first { layout in fields.allSatisfy { layout[$0] != nil } }.flatMap {
                guard let sheet = $0.sheet, let header = $0.headerRow else { return nil }
                return Block(sheet: sheet, layout: $0, firstRow: header + 1)
            }
        }
        responses = block(.ref, .rating)
        actions = block(.action, .lead)
        indicators = block(.indicator, .value)
        explanations = block(.checkCode, .explanation)
        criterionRows = Dictionary(
            form.responses.map { ($0.ref, $0.origin.row) }, uniquingKeysWith: { first, _ in first })
        indicatorRows = Dictionary(
            form.indicators.map { ($0.subject, $0.origin.row) },
            uniquingKeysWith: { first, _ in first })
        var facts: [Return.Field: (sheet: String, cell: CellReference)] = [:]
        for (field, statement) in form.facts {
            guard let place = statement.place, let sheet = place.sheet,
                let cell = place.cells?.first
            else { continue }
            facts[field] = (sheet, cell)
        }
        self.facts = facts
    }

    /// The form as if it had been read from disk, with a word in every empty answer beside a label,
    /// since a fact that nobody states has no place.
    private static func grids(_ draft: WorkbookDraft) -> Workbook {
        let tables = draft.sheets.map { sheet in
            let cells = sheet.entries.map { reference, entry in
                var value = Self.value(entry.value)
                if value == .empty, reference.column == 2 { value = .text("–") }
                return Cell(reference: reference, value: value)
            }
            return Table(name: sheet.name, cells: cells)
        }
        return Workbook(format: .xlsx, tables: tables)
    }

    private static func value(_ value: SheetDraft.Value) -> Cell.Value {
        switch value {
        case .empty: .empty
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .date(let date): .date(date)
        case .boolean(let flag): .boolean(flag)
        }
    }
}

extension Return {
    /// The facts of the whole return, in the form's order.
    var facts: [(field: Field, statement: Statement)] {
        [
            (.agencyName, agencyName), (.agencyID, agencyID), (.cycle, cycle),
            (.catalogue, catalogue), (.kind, kindText), (.theme, theme),
            (.completedBy, completedBy), (.signedOffBy, signedOffBy), (.signedOffOn, signedOffOn),
        ]
    }
}
