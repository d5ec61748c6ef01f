/// A cell that holds nothing but one value, such as `<c r="D14" s="2" t="s"><v>7</v></c>`.
struct PlainCell {
    /// The address; empty if the cell follows the one before it.
    var address = XMLText()
    /// The place of the format among the workbook's formats; empty if it is the first.
    var style = XMLText()
    /// What the text is; empty if it is a number.
    var kind = XMLText()
    /// The text of the value.
    var value = XMLText()
}

extension XMLScanner {
    /// Takes a whole plain cell in one step.
    ///
    /// Nearly every cell is plain, and going through it event by event would be most of the time
    /// that reading a workbook takes.
    ///
    /// - Returns: The cell; `nil` if the bytes go on in any other way, and then nothing is taken.
    @inline(__always)
    mutating func takeCell(in bytes: Span<UInt8>) -> PlainCell? {
        guard !isInTag, !isEndPending, bytes.holds("<c", at: position) else { return nil }
        let first = position
        var place = first + 2
        var cell = PlainCell()
        while place <= bytes.count &- 16, bytes[place] == 0x20 {
            // A blank, a letter, `="`, and one to seven characters before the closing quote.
            let word = bytes.word(at: place)
            guard word & 0xFFFF_00FF == 0x223D_0020 else { return nil }
            let start = place &+ 4
            let value = bytes.word(at: start)
            let quotes = ByteSearch.matches(value, ByteSearch.pattern(UInt8(ascii: "\"")))
            let entities = ByteSearch.matches(value, ByteSearch.pattern(UInt8(ascii: "&")))
            guard quotes != 0, quotes & 0x80 == 0, entities == 0 else { return nil }
            let end = start &+ quotes.trailingZeroBitCount &>> 3
            switch UInt8(truncatingIfNeeded: word &>> 8) {
            case UInt8(ascii: "r"): cell.address = XMLText(start: start, end: end)
            case UInt8(ascii: "s"): cell.style = XMLText(start: start, end: end)
            case UInt8(ascii: "t"): cell.kind = XMLText(start: start, end: end)
            default: return nil
            }
            place = end &+ 1
        }
        guard bytes.holds("><v>", at: place) else { return nil }
        position = place &+ 4
        scanText(in: bytes)
        guard bytes.holds("</v></c>", at: position), !text.hasEscapes else {
            position = first
            return nil
        }
        position &+= 8
        cell.value = text
        return cell
    }
}
