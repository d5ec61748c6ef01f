import Section11Tables

/// About how many lines a text takes in a column.
package struct WrappedLines {
    /// How many characters a line has room for.
    private let room: Int

    private var lines = 1
    private var used = 0
    private var wordLength = 0

    /// Counts the lines of a text in a column of some width in characters.
    package static func count(in text: String, width: Double) -> Int {
        var wrapped = WrappedLines(room: max(Int(width * 1.05), 1))
        // A text has no more characters than bytes, so most need not be gone through word by word.
        let bytes = text.utf8.span
        if bytes.count <= wrapped.room, !bytes.holds(UInt8(ascii: "\n")) { return 1 }
        // In such a text every byte is a character.
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
            for byte in text.utf8 {
                wrapped.add(isSpace: byte == UInt8(ascii: " "), isEnd: byte == UInt8(ascii: "\n"))
            }
        } else {
            for character in text {
                wrapped.add(isSpace: character == " ", isEnd: character == "\n")
            }
        }
        wrapped.endWord()
        return wrapped.lines
    }

    private init(room: Int) { self.room = room }

    @inline(__always)
    private mutating func add(isSpace: Bool, isEnd: Bool) {
        if isSpace {
            endWord()
        } else if isEnd {
            endWord()
            lines += 1
            used = 0
        } else {
            wordLength += 1
        }
    }

    private mutating func endWord() {
        if wordLength == 0 { return }
        if used > 0, used + 1 + wordLength > room {
            lines += 1
            used = 0
        }
        used += (used > 0 ? 1 : 0) + wordLength
        lines += (used - 1) / room
        used = (used - 1) % room + 1
        wordLength = 0
    }
}
