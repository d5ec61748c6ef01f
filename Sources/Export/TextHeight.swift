import Section11Returns

/// About how high a text is in a cell.
enum TextHeight {
    /// The height in points of a wrapped text in a column of some width in characters.
    static func points(of text: String, width: Double) -> Double {
        TemplateSheet.height(
            ofLines: lineCount(ofPlain: text, width: width)
                ?? TemplateSheet.lineCount(of: text, width: width))
    }

    /// The same lines as of any text, found sooner; `nil` if a byte is not a character.
    private static func lineCount(ofPlain text: String, width: Double) -> Int? {
        let room = max(Int(width * 1.05), 1)
        var lines = 1
        var used = 0
        var length = 0
        func endWord() {
            if length == 0 { return }
            if used > 0, used + 1 + length > room {
                lines += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + length
            lines += (used - 1) / room
            used = (used - 1) % room + 1
            length = 0
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): endWord()
            case UInt8(ascii: "\n"):
                endWord()
                lines += 1
                used = 0
            case UInt8(ascii: "\r"), 0x80...: return nil
            default: length += 1
            }
        }
        endWord()
        return lines
    }
}
