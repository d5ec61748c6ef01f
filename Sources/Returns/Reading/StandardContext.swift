import Section11Standards
import Section11Tables

/// Under which standard rows stand: by the sheet's name, a title above them or a cell beside them.
struct StandardContext {
    private let sheet: String?
    private let index: CatalogueIndex?
    private var section: String?
    private var isFresh = false

    /// The references that were completed, with the first of them.
    private(set) var completed: (count: Int, from: String, to: String, row: Int)?

    init(sheet: String, index: CatalogueIndex?) {
        self.index = index
        // The name alone is believed only with a number: a sheet named as a standard holds one.
        let hasDigit = sheet.utf8.contains {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        self.sheet =
            hasDigit && index != nil ? StandardMention.number(in: sheet, index: index) : nil
    }

    /// The standard under which the next row stands; `nil` where nothing says so.
    var current: String? { section ?? sheet }

    /// Takes the titles above the first headings.
    mutating func read(_ table: Table, rows: Range<Int>) {
        if index == nil { return }
        for position in rows {
            let filled = table.row(at: position).cells.filter { !trimmed($0.text).isEmpty }
            guard filled.count == 1, let cell = filled.first else { continue }
            if let number = StandardMention.number(in: cell.text, index: index) { enter(number) }
        }
    }

    /// Notes a title row.
    mutating func enter(_ standard: String?) {
        section = standard
        isFresh = standard != nil
    }

    /// Notes an answer.
    mutating func sawAnswer() { isFresh = false }

    /// Ends a block: a title after its last answer is the next block's.
    mutating func nextBlock() {
        if !isFresh { section = nil }
        completed = nil
    }

    /// A reference that counts from 1 below each standard, as the catalogue writes it.
    mutating func complete(_ ref: String, beside cell: String, row: Int) -> String? {
        guard let index, index.position(of: ref) == nil else { return nil }
        let beside = cell.isEmpty ? nil : StandardMention.number(in: cell, index: index)
        guard let standard = beside ?? current,
            let whole = StandardMention.completed(ref, below: standard, index: index)
        else { return nil }
        if completed == nil { completed = (0, ref, whole, row) }
        completed?.count += 1
        return whole
    }
}
