import Section11Standards
import Section11Tables

/// Answers one below the other: a criterion, then a label and an answer in each row.
///
///     1.1 A senior person is responsible for safeguarding.
///     Rating:   | Good
///     Evidence: | Minutes of the board
///
/// The answer stands beside its label, after its colon, or in the rows below it.
enum AnswersDownThePage: SheetShape {
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        guard hasRatingLabel(table) else { return false }
        var form = Form(table: table, workbook: workbook, guide: guide, file: assembly.file)
        for position in 0..<table.rowCount { form.read(table.row(at: position)) }
        form.endCriterion()
        guard form.isForm else { return false }
        let index = assembly.position(ofAgency: "")
        _ = FactRows.read(table, rows: 0..<form.firstPosition, into: &assembly)
        for entry in form.entries {
            let origin = Origin(layout: assembly.addLayout(entry.layout), row: entry.row)
            var answered = entry.record
            if entry.record[.action].isEmpty, entry.layout[.areasForImprovement] != nil,
                !entry.record[.due].isEmpty || !entry.record[.lead].isEmpty
            {
                answered[.action] = entry.record[.areasForImprovement]
            }
            if var response = entry.record.response(at: origin) {
                response.ratingFill = entry.ratingFill
                assembly[index].responses.append(response)
            }
            if let action = answered.action(at: origin) { assembly[index].actions.append(action) }
        }
        for (cell, reason) in form.notRead {
            assembly.ignore(assembly.place(on: table, cell), reason)
        }
        assembly.guess(
            Guess(
                "\(form.entries.count) criteria read with their answers one below the other",
                sureness: .likely, override: "put the answers in columns below headings",
                place: assembly.place(on: table)))
        return true
    }

    private static func hasRatingLabel(_ table: Table) -> Bool {
        for position in 0..<table.rowCount {
            for place in table.places(ofRow: position).prefix(3) {
                guard let text = table.text(at: place), text.byteCount <= 120 else { continue }
                let label = trimmed(text.string)
                if Headings.field(for: label) == .rating { return true }
                if FactRows.labelled(label)?.field == .rating { return true }
            }
        }
        return false
    }
}

extension AnswersDownThePage {
    /// One criterion with its answers.
    private struct Entry {
        var record = RowRecord()
        var layout: Return.Layout
        var row: Int
        var ratingFill: Colour?
        var hasRatingLabel = false
    }

    /// The form while its rows are read.
    private struct Form {
        let table: Table
        let workbook: Workbook
        let guide: ReadingGuide
        let file: String

        var entries: [Entry] = []
        var notRead: [(CellReference, String)] = []
        var firstPosition = 0

        private var entry: Entry?
        private var waiting: Return.Field?
        private var standards: StandardContext
        private var position = 0

        init(table: Table, workbook: Workbook, guide: ReadingGuide, file: String) {
            self.table = table
            self.workbook = workbook
            self.guide = guide
            self.file = file
            standards = StandardContext(sheet: table.name, index: guide.index)
        }

        /// Whether criteria with ratings were found.
        var isForm: Bool { entries.contains(where: \.hasRatingLabel) }

        mutating func endCriterion() {
            if let entry { entries.append(entry) }
            entry = nil
            waiting = nil
        }

        mutating func read(_ row: Table.Row) {
            defer { position += 1 }
            let cells = row.cells.filter { !trimmed($0.text).isEmpty }
            guard let first = cells.first else { return }
            let text = trimmed(first.text)
            if cells.count == 1,
                let number = StandardMention.number(in: text, index: guide.index),
                !StandardMention.isReference(text)
            {
                endCriterion()
                standards.enter(number)
                return
            }
            if opens(text, cells: cells) { return }
            readLabels(row, cells: cells)
        }

        /// Begins a criterion, if the row names one.
        private mutating func opens(_ text: String, cells: [Cell]) -> Bool {
            let field = Headings.field(for: text) ?? FactRows.labelled(text)?.field
            let isName = field == .ref || field == .criterionText
            let leading = field == nil || isName ? leadingReference(text) : nil
            if isName, leading == nil {
                let inline = FactRows.labelled(text)?.answer
                guard let name = inline ?? (cells.count > 1 ? trimmed(cells[1].text) : nil) else {
                    return false
                }
                let cell = inline == nil ? cells[1] : cells[0]
                // "Ref" and "Criterion" one below the other name the same criterion.
                if var open = entry, let field, open.record[field].isEmpty, !open.hasRatingLabel,
                    open.record.onlyNames
                {
                    open.record[field] = name
                    open.layout.setCell(cell.reference, of: field)
                    entry = open
                    return true
                }
                begin(at: cell.reference)
                set(name, field ?? .criterionText, at: cell.reference)
                return true
            }
            guard let ref = leading else { return false }
            begin(at: cells[0].reference)
            if ref.rest.isEmpty {
                set(ref.ref, .ref, at: cells[0].reference)
                if cells.count > 1 {
                    set(trimmed(cells[1].text), .criterionText, at: cells[1].reference)
                }
            } else {
                set(ref.ref, .ref, at: cells[0].reference)
                set(ref.rest, .criterionText, at: cells[0].reference)
            }
            return true
        }

        /// The reference with which a text begins, and the text after it; `nil` for none.
        private func leadingReference(_ text: String) -> (ref: String, rest: String)? {
            var rest = Substring(text)
            for word in ["Criterion", "criterion", "CRITERION"] where rest.hasPrefix(word) {
                rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == ":" }
                break
            }
            let first = rest.prefix { !$0.isWhitespace && $0 != ":" }
            let after = trimmed(String(rest.dropFirst(first.count).drop { $0 == ":" }))
            guard StandardMention.isReference(String(first)), !first.isEmpty else { return nil }
            if let index = guide.index {
                if index.position(of: String(first)) != nil { return (String(first), after) }
                if let standard = standards.current,
                    let whole = StandardMention.completed(
                        String(first), below: standard, index: index)
                {
                    return (whole, after)
                }
                return nil
            }
            let digits = first.utf8.split(separator: UInt8(ascii: "."))
            let isNumbered =
                digits.count >= 2
                && digits.prefix(2).allSatisfy { part in
                    part.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
                }
            return isNumbered ? (String(first), after) : nil
        }

        private mutating func begin(at cell: CellReference) {
            endCriterion()
            if entries.isEmpty { firstPosition = position }
            var layout = Return.Layout(
                sheet: table.name.isEmpty ? nil : table.name, headerRow: cell.row)
            layout[.ref] = cell.column
            entry = Entry(layout: layout, row: cell.row)
        }

        private mutating func set(_ text: String, _ field: Return.Field, at cell: CellReference) {
            guard entry != nil else { return }
            if entry?.record[field].isEmpty ?? true {
                entry?.record[field] = text
                entry?.layout.setCell(cell, of: field)
            } else {
                entry?.record.add(text, to: field)
            }
        }

        /// Reads the labels of a row with their answers, or the answer to a label above.
        private mutating func readLabels(_ row: Table.Row, cells: [Cell]) {
            guard entry != nil else { return }
            var index = 0
            while index < cells.count {
                let cell = cells[index]
                let text = trimmed(cell.text)
                index += 1
                if let field = Self.label(text) {
                    waiting = field
                    if field == .rating { entry?.hasRatingLabel = true }
                    let beside = CellReference(
                        row: row.number, column: cell.reference.column + 1)
                    if index < cells.count, Self.label(trimmed(cells[index].text)) == nil {
                        set(trimmed(cells[index].text), field, at: cells[index].reference)
                        waiting = nil
                        index += 1
                    } else {
                        notePlace(of: field, at: beside, row: row)
                    }
                } else if let (field, answer) = FactRows.labelled(text), !field.isFact {
                    if field == .rating { entry?.hasRatingLabel = true }
                    set(answer, field, at: cell.reference)
                    waiting = field
                } else if let waiting, waiting != .rating || entry?.record[.rating].isEmpty == true
                {
                    set(text, waiting, at: cell.reference)
                } else {
                    notRead.append((cell.reference, "the text stands beside no label"))
                }
            }
        }

        /// Notes where an answer would stand that the file leaves blank, and its fill.
        private mutating func notePlace(
            of field: Return.Field, at cell: CellReference, row: Table.Row
        ) {
            guard entry?.record[field].isEmpty == true else { return }
            entry?.layout.setCell(cell, of: field)
            if field == .rating, let found = row[cell.column] {
                entry?.ratingFill = workbook.fill(of: found, in: table)
            }
        }

        private static func label(_ text: String) -> Return.Field? {
            guard text.utf8.count <= 120, let field = Headings.field(for: text) else { return nil }
            switch field {
            case .rating, .moderated, .reason, .evidence, .areasForImprovement, .action, .lead,
                .due, .successMeasure, .status, .progress, .impact, .commentary, .guidance,
                .standard:
                return field
            default: return nil
            }
        }
    }
}
