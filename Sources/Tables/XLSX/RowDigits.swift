/// The number of a row as it stands in the addresses of the row's cells, with the quote behind it.
struct RowDigits {
    private var digits: UInt64 = 1
    private var mask: UInt64 = 0
    private var length = 0

    /// The digits of no row.
    init() {}

    /// The digits of a row; of no row if the number is not one of 1 to 999,999.
    init(row: Int) {
        guard row >= 1, row <= 999_999 else { return }
        digits = UInt64(UInt8(ascii: "\""))
        length = 0
        var rest = UInt64(row)
        while rest > 0 {
            digits = digits &<< 8 | (0x30 &+ rest % 10)
            rest /= 10
            length &+= 1
        }
        mask = (1 &<< UInt64(8 &* (length &+ 1))) &- 1
    }

    /// The column of an address such as `D14` or `AB14`, and how many bytes the address has.
    ///
    /// - Parameter address: The eight bytes that begin with the address.
    /// - Returns: `nil` if the address is one of another row, or is written in any other way.
    @inline(__always)
    func column(of address: UInt64) -> (column: Int, length: Int)? {
        let first = (address & 0xFF) &- UInt64(UInt8(ascii: "A"))
        guard first < 26 else { return nil }
        if address &>> 8 & mask == digits { return (Int(first) &+ 1, length &+ 1) }
        let second = (address &>> 8 & 0xFF) &- UInt64(UInt8(ascii: "A"))
        guard second < 26, address &>> 16 & mask == digits else { return nil }
        return (Int(first &* 26 &+ second) &+ 27, length &+ 2)
    }
}
