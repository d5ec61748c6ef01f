import Section11Tables

/// The search for the first byte that no UTF-8 text has.
enum UTF8Place {
    /// The line and character of the first fault; `nil` if the bytes are UTF-8.
    static func firstFault(in bytes: [UInt8]) -> (line: Int, column: Int)? {
        if UTF8Validation.isValid(bytes.span) { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        var column = 1
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue("\n"): (line, column) = (line + 1, 1)
            case .scalarValue: column += 1
            case .emptyInput: return nil
            case .error: return (line, column)
            }
        }
    }
}
