/// Tidy CSV text: RFC 4180 quoting, UTF-8, line feeds, and no cell that a spreadsheet would run.
///
/// A field that begins with a character by which spreadsheets know a formula gets an apostrophe in
/// front, so that opening a report never starts anything; a negative number stays a number.
struct CSVText {
    /// The text so far.
    private(set) var text: String

    private let columns: Int

    /// Starts a text with its headings.
    init(_ headings: [String]) {
        columns = headings.count
        text = ""
        append(headings)
    }

    /// Adds a row of as many fields as there are headings.
    mutating func append(_ fields: [String]) {
        precondition(fields.count == columns, "a row must have a field for each heading")
        text += fields.map(Self.field).joined(separator: ",")
        text += "\n"
    }

    /// A field, safe to open and quoted where it must be.
    static func field(_ text: String) -> String {
        var text = text
        switch text.utf8.first {
        case UInt8(ascii: "-") where isNumber(text.utf8.dropFirst()): break
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09,
            0x0A, 0x0D:
            text = "'" + text
        default: break
        }
        let needsQuotes = text.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
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
    private let notice: [String]

    init(_ headings: [String], notice: String?) {
        self.notice = notice.map { [$0] } ?? []
        csv = CSVText(headings + (notice == nil ? [] : ["notice"]))
    }

    mutating func append(_ fields: [String]) { csv.append(fields + notice) }

    var text: String { csv.text }
}
