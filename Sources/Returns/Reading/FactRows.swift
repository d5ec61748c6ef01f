import Section11Standards
import Section11Tables

/// Rows with a label and, in the next cell, its answer: facts of the whole return.
enum FactRows: SheetShape {
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        let count = read(table, rows: 0..<table.rowCount, into: &assembly)
        // What stands around a document's tables introduces them: it is no sheet without headings.
        return count > 0
            || workbook.format == .docx
                && (table.name == Self.documentText || isFrame(table, in: workbook))
    }

    /// Whether a document's table does no more than hold another one, below a title at most.
    private static func isFrame(_ table: Table, in workbook: Workbook) -> Bool {
        workbook.tables.contains { $0.name.hasPrefix(table.name + ".") }
            && table.rows.count { row in row.cells.contains { !trimmed($0.text).isEmpty } } <= 1
    }

    /// The name of the table that holds a document's text outside its tables.
    private static let documentText = "Text"

    /// Reads the facts of some rows.
    ///
    /// - Returns: How many labels were known.
    static func read(
        _ table: Table, rows: Range<Int>, into assembly: inout ReturnAssembly
    ) -> Int {
        var count = 0
        for position in rows {
            let cells = table.row(at: position).cells
            var index = cells.startIndex
            while index < cells.endIndex {
                defer { index += 1 }
                guard case .text(let text) = cells[index].value else { continue }
                let label = trimmed(text)
                if label.utf8.count > 200 { continue }
                if let field = Headings.field(for: label) {
                    guard field.isFact else { continue }
                    count += 1
                    guard
                        let answer = cells[(index + 1)...].firstIndex(where: {
                            !trimmed($0.text).isEmpty
                        })
                    else { continue }
                    assembly.facts.state(
                        field, trimmed(cells[answer].text),
                        place: assembly.place(on: table, cells[answer].reference))
                    index = answer
                } else if let (field, answer) = labelled(label), field.isFact {
                    count += 1
                    assembly.facts.state(
                        field, answer, place: assembly.place(on: table, cells[index].reference))
                }
            }
        }
        return count
    }

    /// The field and the answer of a text such as `Rating: Good`; `nil` if it is none.
    static func labelled(_ text: String) -> (field: Return.Field, answer: String)? {
        guard hasColon(text.utf8.span), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let label = text[..<colon]
        guard let field = Headings.field(for: trimmed(String(label)))
        else { return nil }
        let answer = trimmed(String(text[text.utf8.index(after: colon)...]))
        return answer.isEmpty ? nil : (field, answer)
    }

    /// Whether a colon stands after at most sixty bytes; most texts have none.
    private static func hasColon(_ text: Span<UInt8>) -> Bool {
        for position in 0..<min(text.count, 61) where text[position] == UInt8(ascii: ":") {
            return true
        }
        return false
    }
}
