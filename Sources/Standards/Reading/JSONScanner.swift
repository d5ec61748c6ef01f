import Section11Tables

/// The marks of a JSON file, passed over from its beginning to its end.
///
/// It accepts JSON as RFC 8259 defines it and nothing else, keeps nothing of what it passes, and
/// knows the line on which it is. Who reads a value asks for its kind, and then passes over it in
/// the way of that kind:
///
///     guard try scanner.enter() else { return }  // an object or a list without anything in it
///     repeat {
///         let key = try scanner.key()
///         try scanner.skipValue()
///     } while try scanner.goesOn(after: key)
package struct JSONScanner {
    /// How deep values may be nested.
    static let depthLimit = 64

    /// The position of the next byte.
    var position = 0

    /// The line of the next byte, from 1.
    package private(set) var line = 1

    /// The whole file.
    let bytes: [UInt8]

    private var lineStart = 0
    private var depth = 0

    /// Begins a file, at its first value.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        self.bytes = bytes
        if let place = UTF8Place.firstFault(in: bytes) {
            throw JSONFault(
                line: place.line, column: place.column,
                reason: "the characters are not UTF-8; save the file as UTF-8")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            lineStart = 3
        }
        try skipSpace()
        if position == bytes.count { throw fault("the file is empty") }
    }

    /// Says that the file ends here; throws if it does not.
    package mutating func end() throws(JSONFault) {
        try skipSpace()
        if position < bytes.count { throw fault("found \(found) after the end of the data") }
    }

    /// The kind of the value that begins here.
    package func kind() throws(JSONFault) -> JSONOutline.Kind {
        guard position < bytes.count else { throw fault("the file ends where a value is expected") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .text
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "n"): return .null
        default: throw fault("expected a value, found \(found)")
        }
    }

    /// Passes over the value that begins here, with all that is in it.
    package mutating func skipValue() throws(JSONFault) {
        switch try kind() {
        case .object:
            guard try enter() else { return }
            repeat {
                _ = try scanKey()
                try skipValue()
            } while try goesOn(after: "")
        case .array:
            guard try enter() else { return }
            repeat { try skipValue() } while try goesOn()
        case .text, .number, .bool, .null: try scanScalar()
        }
    }

    /// Passes over a value that is neither an object nor a list, and returns where it stands.
    @discardableResult
    mutating func scanScalar() throws(JSONFault) -> Range<Int> {
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "\""): _ = try scanText()
        case UInt8(ascii: "t"): try scanWord("true")
        case UInt8(ascii: "f"): try scanWord("false")
        case UInt8(ascii: "n"): try scanWord("null")
        default: try scanNumber()
        }
        return start..<position
    }

    /// Enters the object or the list that begins here.
    ///
    /// - Returns: Whether something is in it; if not, it is passed over.
    /// - Throws: A ``JSONFault`` if it is nested too deep.
    package mutating func enter() throws(JSONFault) -> Bool {
        if depth == Self.depthLimit {
            throw fault("values are nested more than \(Self.depthLimit) deep")
        }
        let close = bytes[position] &+ 2
        position += 1
        try skipSpace()
        if take(close) { return false }
        depth += 1
        return true
    }

    /// A key of an object, as one of some names.
    package enum Key {
        /// The name at a position.
        case known(Int)
        /// None of the names.
        case other(String)
    }

    /// Reads a key of an object and goes to its value.
    package mutating func key() throws(JSONFault) -> String {
        let (inner, hasEscapes) = try scanKey()
        return JSONText.decoded(bytes, inner, hasEscapes: hasEscapes)
    }

    /// Reads a key of an object, which is mostly one of some names in UTF-8, and goes to its value.
    package mutating func key(among names: [[UInt8]]) throws(JSONFault) -> Key {
        let (inner, hasEscapes) = try scanKey()
        if !hasEscapes {
            for position in names.indices where isSame(names[position], inner) {
                return .known(position)
            }
        }
        let key = JSONText.decoded(bytes, inner, hasEscapes: hasEscapes)
        return names.firstIndex { $0.elementsEqual(key.utf8) }.map(Key.known) ?? .other(key)
    }

    private func isSame(_ name: [UInt8], _ inner: Range<Int>) -> Bool {
        guard name.count == inner.count else { return false }
        for offset in name.indices where name[offset] != bytes[inner.lowerBound + offset] {
            return false
        }
        return true
    }

    /// Passes over a key and goes to its value; returns what passing over its text does.
    private mutating func scanKey() throws(JSONFault) -> (inner: Range<Int>, hasEscapes: Bool) {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw fault("expected a key in quotation marks, found \(found)")
        }
        let (inner, hasEscapes) = try scanText()
        try skipSpace()
        guard take(UInt8(ascii: ":")) else {
            let key = JSONText.decoded(bytes, inner, hasEscapes: hasEscapes)
            throw fault("expected ':' after the key '\(key.prefix(40))', found \(found)")
        }
        try skipSpace()
        return (inner, hasEscapes)
    }

    /// Goes to the next key of an object, or leaves the object.
    ///
    /// - Parameter key: The key whose value was passed over last.
    /// - Returns: Whether there is another key.
    /// - Throws: A ``JSONFault`` if neither a key nor the end follows.
    package mutating func goesOn(after key: String) throws(JSONFault) -> Bool {
        try goesOn(until: UInt8(ascii: "}"), "after '\(key.prefix(40))'")
    }

    /// Goes to the next value of a list, or leaves the list.
    ///
    /// - Returns: Whether there is another value.
    /// - Throws: A ``JSONFault`` if neither follows.
    package mutating func goesOn() throws(JSONFault) -> Bool {
        try goesOn(until: UInt8(ascii: "]"), "in a list")
    }

    private mutating func goesOn(
        until close: UInt8, _ place: @autoclosure () -> String
    ) throws(JSONFault) -> Bool {
        try skipSpace()
        if take(close) {
            depth -= 1
            return false
        }
        guard take(UInt8(ascii: ",")) else {
            let mark = Unicode.Scalar(close)
            throw fault("expected ',' or '\(mark)' \(place()), found \(found)")
        }
        try skipSpace()
        return true
    }

    /// Reads the number that begins here; throws if it is beyond all that a `Double` can be.
    package mutating func number() throws(JSONFault) -> Double {
        let written = try scanScalar()
        let text = bytes.span.text(written.lowerBound, written.upperBound)
        guard let number = Double(text), number.isFinite else {
            throw fault("the number is too large")
        }
        return number
    }

    /// Reads the `true` or `false` that begins here.
    package mutating func bool() throws(JSONFault) -> Bool {
        bytes[try scanScalar().lowerBound] == UInt8(ascii: "t")
    }

    private mutating func scanNumber() throws(JSONFault) {
        take(UInt8(ascii: "-"))
        if take(UInt8(ascii: "0")) {
            if isDigit { throw fault("a number may not begin with '0'") }
        } else {
            try scanDigits()
        }
        if take(UInt8(ascii: ".")) { try scanDigits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
            try scanDigits()
        }
    }

    private mutating func scanDigits() throws(JSONFault) {
        guard isDigit else { throw fault("expected a digit, found \(found)") }
        while isDigit { position += 1 }
    }

    private var isDigit: Bool {
        position < bytes.count
            && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    }

    private mutating func scanWord(_ word: String) throws(JSONFault) {
        guard bytes[position...].starts(with: word.utf8) else {
            throw fault("expected '\(word)'")
        }
        position += word.utf8.count
    }

    @discardableResult
    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() throws(JSONFault) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09: position += 1
            case 0x0A, 0x0D:
                let isPair = bytes[position] == 0x0D && bytes[(position + 1)...].first == 0x0A
                position += isPair ? 2 : 1
                line += 1
                lineStart = position
            case UInt8(ascii: "/"), UInt8(ascii: "#"):
                throw fault("found \(found); JSON has no comments")
            default: return
            }
        }
    }

    private var found: String {
        guard position < bytes.count else { return "the end of the file" }
        let character = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
            .unicodeScalars.first
        guard let character, character.value >= 0x20 else { return "a control character" }
        return "'\(character)'"
    }

    func fault(_ reason: String) -> JSONFault {
        let before = bytes[lineStart..<max(lineStart, position)]
        let column = before.lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
        return JSONFault(line: line, column: column, reason: reason)
    }
}
