/// A link from one part of a workbook to another.
struct Relationship {
    /// The name under which the part refers to the link.
    var id: String
    /// What the linked part is: the last word of the type's address, such as `worksheet`.
    ///
    /// The two editions of the format write different addresses that end with the same word.
    var kind: String
    /// The path of the linked part in the archive.
    var path: String
}

/// The links of one part of a workbook.
struct Relationships {
    private let all: [Relationship]

    /// No links.
    init() { all = [] }

    /// Reads the links of a part.
    ///
    /// - Parameters:
    ///   - bytes: The XML of the part's relationships.
    ///   - part: The path of the relationships themselves, for messages.
    ///   - folder: The folder of the part, with a `/` at its end unless it is the archive itself.
    ///   - limits: What the part may ask for.
    /// - Throws: A ``TableError`` where the XML is damaged.
    init(
        _ bytes: Span<UInt8>, part: String, folder: String, limits: ReadingLimits
    ) throws(TableError) {
        var scanner = XMLScanner(part: part, limits: limits)
        var all: [Relationship] = []
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "Relationship" ~= scanner.name:
                var link = Relationship(id: "", kind: "", path: "")
                var isExternal = false
                while try scanner.nextAttribute(in: bytes) {
                    let value = scanner.attributeValue
                    switch scanner.attributeName {
                    case "Id": link.id = value.string(in: bytes)
                    case "Type": link.kind = Self.lastWord(value, in: bytes)
                    case "Target":
                        link.path = Self.path(value.string(in: bytes), from: folder)
                    case "TargetMode": isExternal = value.equals("External", in: bytes)
                    default: break
                    }
                }
                if !isExternal { all.append(link) }
            case .finished: break reading
            default: continue
            }
        }
        self.all = all
    }

    /// The link of an id; `nil` if there is none.
    func link(_ id: String) -> Relationship? { all.first { $0.id == id } }

    /// The first link to a part of a kind; `nil` if there is none.
    func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind } }

    /// The path of the relationships of a part: `xl/_rels/workbook.xml.rels`.
    static func path(of part: String) -> String {
        let folder = folder(of: part)
        // By bytes, as characters are counted at ten times the cost.
        return folder + "_rels/" + Substring(part.utf8.dropFirst(folder.utf8.count)) + ".rels"
    }

    /// The folder of a part with a `/` at its end; empty for a part at the top.
    static func folder(of part: String) -> String {
        guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(part[...slash])
    }

    /// Whether a path has no dots before its last step, and no empty steps.
    private static func isPlain(_ path: String) -> Bool {
        var last = UInt8(ascii: "/")
        for byte in path.utf8 {
            if last == UInt8(ascii: "/"), byte == last || byte == UInt8(ascii: ".") { return false }
            last = byte
        }
        return last != UInt8(ascii: "/")
    }

    /// What stands behind the last slash of an address.
    private static func lastWord(_ address: XMLText, in bytes: Span<UInt8>) -> String {
        var word = address
        if address.hasEscapes {
            // A slash may be written as an entity.
            let text = address.string(in: bytes)
            guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
            return String(text[text.utf8.index(after: slash)...])
        }
        word.start = address.end
        while word.start > address.start, bytes[word.start - 1] != UInt8(ascii: "/") {
            word.start -= 1
        }
        return word.string(in: bytes)
    }

    private static func path(_ target: String, from folder: String) -> String {
        let isAbsolute = target.utf8.first == UInt8(ascii: "/")
        // Most targets go neither up nor through a folder that has no name.
        if !isAbsolute, !target.isEmpty, isPlain(target) { return folder + target }
        var steps: [Substring] = isAbsolute ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
