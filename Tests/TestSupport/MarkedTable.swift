public import Section11Tables

/// A workbook written as Markdown tables, with markers in the cells that a test speaks of.
///
///     let table = MarkedTable("""
///         | Ref | Rating |
///         | 2.3 | 1️⃣5    |
///         """)
///     table["1️⃣"]?.description  // "B2"
///
/// A line `## Actions` begins a further sheet. A cell `#REF!` is an error value, and a cell `=?` a
/// formula without a result.
public struct MarkedTable: Sendable {
    /// A cell that is marked.
    public struct Place: Equatable, Sendable {
        /// The sheet's name.
        public let sheet: String
        /// The cell.
        public let cell: CellReference
    }

    /// The sheets.
    public let workbook: Workbook

    private let rows: [[[String]]]
    private var places: [Character: Place] = [:]

    private static let markers: Set<Character> = [
        "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣",
    ]

    /// Reads the tables; the first sheet is called `Standards` unless a line names it.
    public init(_ markdown: String) {
        var sheets: [(name: String, rows: [[String]])] = []
        for line in markdown.split(separator: "\n") {
            if line.hasPrefix("## ") {
                sheets.append((String(line.dropFirst(3)), []))
                continue
            }
            guard line.hasPrefix("|") else { continue }
            if sheets.isEmpty { sheets.append(("Standards", [])) }
            let texts = line.split(separator: "|", omittingEmptySubsequences: false)
                .dropFirst().dropLast()
            sheets[sheets.count - 1].rows.append(texts.map(Self.withoutSpaces))
        }
        var tables: [Table] = []
        for sheet in sheets.indices {
            var cells: [Cell] = []
            for (row, texts) in sheets[sheet].rows.enumerated() {
                for (column, text) in texts.enumerated() {
                    let reference = CellReference(row: row + 1, column: column + 1)
                    for marker in text where Self.markers.contains(marker) {
                        places[marker] = Place(sheet: sheets[sheet].name, cell: reference)
                    }
                    let plain = Self.withoutSpaces(
                        Substring(text.filter { !Self.markers.contains($0) }))
                    sheets[sheet].rows[row][column] = plain
                    if plain.isEmpty { continue }
                    cells.append(Cell(reference: reference, value: Self.value(plain)))
                }
            }
            tables.append(Table(name: sheets[sheet].name, cells: cells))
        }
        workbook = Workbook(format: .xlsx, tables: tables)
        rows = sheets.map(\.rows)
    }

    /// The cell with a marker; `nil` if there is none.
    public subscript(marker: Character) -> CellReference? { places[marker]?.cell }

    /// The cell with a marker and its sheet; `nil` if there is none.
    public func place(_ marker: Character) -> Place? { places[marker] }

    /// The first sheet as the bytes of a CSV file.
    public var csv: [UInt8] {
        let lines = (rows.first ?? []).map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func value(_ text: String) -> Cell.Value {
        if text == "=?" { return .formulaWithoutResult }
        return text.hasPrefix("#") && text.uppercased() == text ? .error(text) : .text(text)
    }

    private static func withoutSpaces(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
