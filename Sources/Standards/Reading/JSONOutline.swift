/// The shape of a JSON file: which value stands at which pointer, and on which line.
///
/// `JSONDecoder` says *that* a value is wrong; the outline says *where*, so that an officer can go
/// to the line. It accepts JSON as RFC 8259 defines it and nothing else, to a bounded depth.
///
///     let outline = try JSONOutline(Array(#"{"id": 5}"#.utf8))
///     outline.line(of: "/id")  // 1
package struct JSONOutline: Sendable {
    /// What kind of value stands at a place.
    package enum Kind: String, Sendable {
        case object = "an object"
        case array = "a list"
        case text = "text"
        case number = "a number"
        case bool = "true or false"
        case null = "null"
    }

    /// A value of the file.
    package struct Node: Sendable {
        /// What kind of value it is.
        package let kind: Kind
        /// The line on which it stands: that of its key, or of the value itself in a list.
        package let line: Int
        /// The name under which it stands; `nil` in a list and at the top.
        package let key: String?
        /// The position of the value that holds it; `nil` at the top.
        package let parent: Int?
        /// The position within the value that holds it.
        package let index: Int
        var bytes: Range<Int>
        var children: Range<Int> = 0..<0
    }

    /// How deep values may be nested.
    package static let depthLimit = JSONScanner.depthLimit

    /// Every value, each after the one that holds it; the first is the whole file.
    package let nodes: [Node]

    private let childPositions: [Int]
    private let bytes: [UInt8]

    /// Reads the outline of a file.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        var parser = try JSONOutlineParser(bytes)
        try parser.parse()
        self.bytes = bytes
        nodes = parser.nodes
        childPositions = parser.childPositions
    }

    /// The positions of the values within a value, in the order of the file.
    package func children(of position: Int) -> ArraySlice<Int> {
        childPositions[nodes[position].children]
    }

    /// The position of the value at a pointer; `nil` if the file has none there.
    ///
    /// Where a key stands twice, the first is meant.
    package func position(of pointer: String) -> Int? {
        var position = 0
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let children = children(of: position)
            switch nodes[position].kind {
            case .object:
                let key = Self.unescaped(part)
                guard let child = children.first(where: { nodes[$0].key == key }) else {
                    return nil
                }
                position = child
            case .array:
                guard let index = Int(part), index >= 0, index < children.count else { return nil }
                position = children[children.startIndex + index]
            default: return nil
            }
        }
        return position
    }

    /// The line of the value at a pointer; `nil` if the file has none there.
    package func line(of pointer: String) -> Int? {
        position(of: pointer).map { nodes[$0].line }
    }

    /// The pointer to a value, such as `/standards/0/title`; empty for the whole file.
    package func pointer(to position: Int) -> String {
        var parts: [String] = []
        var current = position
        while let parent = nodes[current].parent {
            parts.append(nodes[current].key.map(Self.escaped) ?? String(nodes[current].index))
            current = parent
        }
        return parts.reversed().map { "/" + $0 }.joined()
    }

    /// The text at a position; `nil` if the value there is not text.
    package func text(at position: Int) -> String? {
        guard nodes[position].kind == .text else { return nil }
        let quoted = nodes[position].bytes
        let inner = (quoted.lowerBound + 1)..<(quoted.upperBound - 1)
        return JSONText.decoded(
            bytes, inner, hasEscapes: bytes[inner].contains(UInt8(ascii: "\\")))
    }

    /// The text at a pointer; `nil` if there is none.
    package func text(at pointer: String) -> String? {
        position(of: pointer).flatMap(text(at:))
    }

    /// The value at a position as the file writes it, cut to forty bytes.
    package func source(at position: Int) -> String {
        String(decoding: bytes[nodes[position].bytes].prefix(40), as: UTF8.self)
    }

    /// The positions of the keys that stand in one object for a second or further time.
    package var duplicateKeys: [Int] {
        var duplicates: [Int] = []
        for position in nodes.indices where nodes[position].kind == .object {
            var seen: Set<String> = []
            for child in children(of: position) {
                guard let key = nodes[child].key else { continue }
                if !seen.insert(key).inserted { duplicates.append(child) }
            }
        }
        return duplicates.sorted()
    }

    /// A key as it stands in a pointer.
    package static func escaped(_ key: String) -> String {
        guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
        else { return key }
        var result = ""
        for character in key.unicodeScalars {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    private static func unescaped(_ part: Substring) -> String {
        guard part.utf8.contains(UInt8(ascii: "~")) else { return String(part) }
        var result = ""
        var rest = part.unicodeScalars[...]
        while let character = rest.popFirst() {
            if character == "~", let next = rest.first, next == "0" || next == "1" {
                rest.removeFirst()
                result += next == "0" ? "~" : "/"
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
