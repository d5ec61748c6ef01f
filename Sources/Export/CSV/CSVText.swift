/// Tidy CSV text: RFC 4180 quoting, UTF-8, line feeds, and no cell that a spreadsheet would run.
///
/// A field that begins with a character by which spreadsheets know a formula gets an apostrophe in
/// front, so that opening a report never starts anything; a negative number stays a number.
struct CSVText {
    /// The text so far, as bytes.
    private(set) var bytes: [UInt8] = []

    private let columns: Int

    /// Starts a text with its headings.
    init(_ headings: [String]) {
        columns = headings.count
        append(headings)
    }

    /// The text so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a row of as many fields as there are headings, the last of which may be given apart.
    mutating func append(_ fields: [String], _ last: String? = nil) {
        precondition(
            fields.count + (last == nil ? 0 : 1) == columns,
            "a row must have a field for each heading")
        for position in fields.indices {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field: fields[position])
        }
        if let last {
            bytes.append(UInt8(ascii: ","))
            append(field: last)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds a field, safe to open and quoted where it must be.
    private mutating func append(field: String) {
        let needsQuotes = Self.needsQuotes(field)
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        switch field.utf8.first {
        case UInt8(ascii: "-") where Self.isNumber(field.utf8.dropFirst()): break
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09,
            0x0A, 0x0D:
            bytes.append(UInt8(ascii: "'"))
        default: break
        }
        bytes.append(field) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }

    /// Whether a field holds what parts fields or rows.
    private static func needsQuotes(_ field: String) -> Bool {
        let bytes = field.utf8.span
        for position in bytes.indices {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: return true
            default: continue
            }
        }
        return false
    }

    /// Whether the rest of a negative number is digits with at most one point: no formula.
    private static func isNumber(_ rest: Substring.UTF8View) -> Bool {
        let digits = rest.filter { $0 != UInt8(ascii: ".") }
        return !digits.isEmpty && rest.count - digits.count <= 1
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A truth value.
    static func yes(_ flag: Bool) -> String { flag ? "true" : "false" }

    /// A number of four decimals.
    static func decimal(_ units: Int) -> String { JSONValue.units(units, decimals: 4).text() }
}

/// Rows of which each ends in the notice, if there is one.
struct CSVRows {
    private var csv: CSVText
    private let notice: String?

    /// The text so far.
    var text: String { csv.text }

    /// The whole file with a name.
    func file(named name: String) -> ExportedFile { ExportedFile(name: name, bytes: csv.bytes) }

    init(_ headings: [String], notice: String?) {
        self.notice = notice
        csv = CSVText(headings + (notice == nil ? [] : ["notice"]))
    }

    mutating func append(_ fields: [String]) { csv.append(fields, notice) }
}
