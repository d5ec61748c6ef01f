/// The place of a cell on its sheet, in the words of the person at the spreadsheet: `D14`.
///
/// Rows and columns count from 1, as Excel and LibreOffice show them.
///
///     CellReference(row: 14, column: 4).description  // "D14"
///     CellReference("D14")?.row                      // 14
public struct CellReference: Hashable, Comparable, Sendable {
    private let storedRow: UInt32
    private let storedColumn: UInt32

    /// The row, from 1.
    public var row: Int { Int(storedRow) }

    /// The column, from 1; column 4 is D.
    public var column: Int { Int(storedColumn) }

    /// The last row that a spreadsheet program knows.
    public static let lastRow = 1_048_576

    /// The last column that a spreadsheet program knows, XFD.
    public static let lastColumn = 16_384

    /// Creates a reference; both numbers count from 1.
    ///
    /// CSV files may be longer than a sheet, so rows beyond ``lastRow`` are allowed.
    public init(row: Int, column: Int) {
        self.storedRow = UInt32(clamping: row)
        self.storedColumn = UInt32(clamping: column)
    }

    /// Reads an address such as `D14` or `$D$14`; `nil` if it is none.
    public init?(_ address: some StringProtocol) {
        var row = 0
        var column = 0
        var digits = 0
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "$"):
                continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default:
                return nil
            }
            if column > Self.lastColumn || row > Self.lastRow { return nil }
        }
        if row == 0 || column == 0 { return nil }
        self.init(row: row, column: column)
    }

    /// The letters of a column: 4 is `D`, 27 is `AA`.
    public static func letters(ofColumn column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters.append(UInt8(ascii: "A") + UInt8(remainder))
            rest = quotient
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// Reading order: row by row, then from left to right.
    public static func < (left: CellReference, right: CellReference) -> Bool {
        (left.storedRow, left.storedColumn) < (right.storedRow, right.storedColumn)
    }
}

extension CellReference: CustomStringConvertible {
    /// The address, such as `D14`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}
