import Section11Tables

/// The search for the first byte that no UTF-8 text has.
enum UTF8Place {
    /// The line and character of the first fault; `nil` if the bytes are UTF-8.
    ///
    /// A byte order mark is no character of the first line, and a line ends as it does in JSON.
    static func firstFault(in bytes: [UInt8]) -> (line: Int, column: Int)? {
        let end = UTF8Validation.validEnd(bytes.span, from: 0)
        if end == bytes.count { return nil }
        var line = 1
        var column = 1
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == 0x0D, position < end, bytes[position] == 0x0A { continue }
            if byte == 0x0A || byte == 0x0D {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
