/// The reading of JSON into the values of an outline.
struct JSONOutlineParser {
    private(set) var nodes: [JSONOutline.Node] = []
    private(set) var childPositions: [Int] = []

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the whole file.
    mutating func parse() throws(JSONFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            lineStart = 3
        }
        try skipSpace()
        if position == bytes.count { throw fault("the file is empty") }
        try parseValue(key: nil, line: line, parent: nil, index: 0, depth: 1)
        try skipSpace()
        if position < bytes.count { throw fault("found \(found) after the end of the data") }
    }

    @discardableResult
    private mutating func parseValue(
        key: String?, line: Int, parent: Int?, index: Int, depth: Int
    ) throws(JSONFault) -> Int {
        let node = nodes.count
        let start = position
        let kind = try kindOfValue()
        nodes.append(
            JSONOutline.Node(
                kind: kind, line: line, key: key, parent: parent, index: index, bytes: start..<start
            ))
        if kind == .object || kind == .array, depth > JSONOutline.depthLimit {
            throw fault("values are nested more than \(JSONOutline.depthLimit) deep")
        }
        switch kind {
        case .object: try parseObject(node, depth: depth)
        case .array: try parseArray(node, depth: depth)
        case .text: _ = try parseText()
        case .number: try parseNumber()
        case .bool: try parseWord(bytes[position] == UInt8(ascii: "t") ? "true" : "false")
        case .null: try parseWord("null")
        }
        nodes[node].bytes = start..<position
        return node
    }

    private func kindOfValue() throws(JSONFault) -> JSONOutline.Kind {
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

    private mutating func parseObject(_ node: Int, depth: Int) throws(JSONFault) {
        var children: [Int] = []
        position += 1
        try skipSpace()
        if take(UInt8(ascii: "}")) { return }
        while true {
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw fault("expected a key in quotation marks, found \(found)")
            }
            let keyLine = line
            let key = JSONText.decoded(try parseText())
            try skipSpace()
            guard take(UInt8(ascii: ":")) else {
                throw fault("expected ':' after the key '\(key.prefix(40))', found \(found)")
            }
            try skipSpace()
            children.append(
                try parseValue(
                    key: key, line: keyLine, parent: node, index: children.count, depth: depth + 1))
            try skipSpace()
            if take(UInt8(ascii: "}")) { break }
            guard take(UInt8(ascii: ",")) else {
                throw fault("expected ',' or '}' after '\(key.prefix(40))', found \(found)")
            }
            try skipSpace()
        }
        close(node, children)
    }

    private mutating func parseArray(_ node: Int, depth: Int) throws(JSONFault) {
        var children: [Int] = []
        position += 1
        try skipSpace()
        if take(UInt8(ascii: "]")) { return }
        while true {
            children.append(
                try parseValue(
                    key: nil, line: line, parent: node, index: children.count, depth: depth + 1))
            try skipSpace()
            if take(UInt8(ascii: "]")) { break }
            guard take(UInt8(ascii: ",")) else {
                throw fault("expected ',' or ']' in a list, found \(found)")
            }
            try skipSpace()
        }
        close(node, children)
    }

    private mutating func close(_ node: Int, _ children: [Int]) {
        let start = childPositions.count
        childPositions += children
        nodes[node].children = start..<childPositions.count
    }

    /// Reads text and returns its bytes with the quotation marks.
    private mutating func parseText() throws(JSONFault) -> ArraySlice<UInt8> {
        let start = position
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return bytes[start..<position]
            case UInt8(ascii: "\\"): try parseEscape()
            case 0x0A, 0x0D: throw fault("the text is not closed at the end of the line")
            case ..<0x20: throw fault("found a control character within text")
            default: position += 1
            }
        }
        throw fault("the file ends within text")
    }

    private mutating func parseEscape() throws(JSONFault) {
        guard position + 1 < bytes.count else { throw fault("the file ends within text") }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(at: position + 2) else {
                throw fault("expected four hexadecimal digits after '\\u'")
            }
            if (0xDC00..<0xE000).contains(unit) {
                throw fault("found half a character after '\\u'")
            }
            if (0xD800..<0xDC00).contains(unit) {
                guard bytes[(position + 6)...].starts(with: [0x5C, 0x75]),
                    let low = hexadecimal(at: position + 8), (0xDC00..<0xE000).contains(low)
                else { throw fault("found half a character after '\\u'") }
                position += 6
            }
            position += 6
        default: throw fault("expected '\"', '\\', '/', 'b', 'f', 'n', 'r', 't' or 'u' after '\\'")
        }
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        return JSONText.hexadecimal(bytes[start..<(start + 4)])
    }

    private mutating func parseNumber() throws(JSONFault) {
        take(UInt8(ascii: "-"))
        if take(UInt8(ascii: "0")) {
            if isDigit { throw fault("a number may not begin with '0'") }
        } else {
            try parseDigits()
        }
        if take(UInt8(ascii: ".")) { try parseDigits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
            try parseDigits()
        }
    }

    private mutating func parseDigits() throws(JSONFault) {
        guard isDigit else { throw fault("expected a digit, found \(found)") }
        while isDigit { position += 1 }
    }

    private var isDigit: Bool {
        position < bytes.count
            && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    }

    private mutating func parseWord(_ word: String) throws(JSONFault) {
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

    private func fault(_ reason: String) -> JSONFault {
        let before = bytes[lineStart..<max(lineStart, position)]
        let column = before.lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
        return JSONFault(line: line, column: column, reason: reason)
    }
}
