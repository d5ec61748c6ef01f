/// A marked-up table that is to be written on a sheet, so that assistive programs can find it.
///
/// It has one row of headings, no filter and no stripes; its cells are the sheet's own entries.
public struct TableDraft: Sendable, Equatable {
    /// The table's name in the workbook: letters, digits and underscores, a letter first.
    public var name: String

    /// The cell of the first heading.
    public var place: CellReference

    /// The headings; a table needs them filled in and all different.
    public var headings: [String]

    /// How the headings look.
    public var style: CellStyle

    /// The number of rows below the headings, at least one.
    public var rows: Int

    /// Creates a table.
    public init(
        name: String, place: CellReference, headings: [String], style: CellStyle, rows: Int
    ) {
        precondition(Self.isAllowed(name), "a table's name must be letters, digits, underscores")
        precondition(rows > 0 && !headings.isEmpty, "a table must have headings and a row")
        precondition(
            Set(headings.map { $0.lowercased() }).count == headings.count
                && headings.allSatisfy { !$0.isEmpty && $0.utf16.count <= Self.headingLimit },
            "a table's headings must be filled in, short and all different")
        self.name = name
        self.place = place
        self.headings = headings
        self.style = style
        self.rows = rows
    }

    /// The greatest length of a heading, in UTF-16 units.
    static let headingLimit = 255

    private static func isAllowed(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= headingLimit else { return false }
        func isLetter(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        return isLetter(first)
            && name.utf8.contains(UInt8(ascii: "_"))
            && name.utf8.allSatisfy {
                isLetter($0) || $0 == UInt8(ascii: "_")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }
}
