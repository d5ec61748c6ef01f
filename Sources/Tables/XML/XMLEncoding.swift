/// The encodings in which a part's XML may be written.
enum XMLEncoding {
    /// The part as UTF-8; a part that is UTF-8 already, as nearly all are, is not copied.
    static func utf8(_ bytes: [UInt8], part: String) throws(TableError) -> [UInt8] {
        let span = bytes.span
        if span.byte(at: 0) == 0xFE || span.byte(at: 0) == 0xFF || span.byte(at: 0) == 0
            || span.byte(at: 1) == 0
        {
            return TextEncoding.utf16(of: span)?.utf8(from: bytes) ?? bytes
        }
        guard let name = declaredEncoding(in: span) else { return bytes }
        switch name {
        case "utf-8", "utf8", "utf-16", "us-ascii", "ascii": return bytes
        case "iso-8859-1", "windows-1252": return TextEncoding.windows1252.utf8(from: bytes)
        default: throw ZIPArchive.damaged(part, "is written in an encoding that no such file uses")
        }
    }

    /// The encoding that the XML declaration names, in lower case; `nil` if it names none.
    private static func declaredEncoding(in bytes: Span<UInt8>) -> String? {
        var position = bytes.holds("\u{FEFF}", at: 0) ? 3 : 0
        guard bytes.holds("<?xml", at: position) else { return nil }
        let end = min(bytes.count, position + 200)
        while position < end, bytes[position] != UInt8(ascii: ">") {
            if bytes.holds("encoding", at: position) {
                var start = position + 8
                while XMLScanner.isSpace(bytes.byte(at: start))
                    || bytes.byte(at: start) == UInt8(ascii: "=")
                {
                    start += 1
                }
                let quote = bytes.byte(at: start)
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
                var last = start + 1
                while last < end, bytes[last] != quote { last += 1 }
                return bytes.text(start + 1, last).lowercased()
            }
            position += 1
        }
        return nil
    }
}
