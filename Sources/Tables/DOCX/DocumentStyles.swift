/// The named styles of a document, as far as they tell headings, hidden text and lists.
struct DocumentStyles {
    private struct Style {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var isHidden: Bool?
        var list: String?
        var listLevel: Int?
    }

    private var styles: [String: Style] = [:]

    /// No styles.
    init() {}

    /// Reads the styles.
    init(_ bytes: Span<UInt8>, part: String, limits: ReadingLimits) throws(TableError) {
        var scanner = XMLScanner(part: part, limits: limits)
        var id = ""
        var style = Style()
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "style" where scanner.depth == 2:
                    id = try scanner.value(of: "styleId", in: bytes) ?? ""
                    style = Style()
                case "name" where scanner.depth == 3:
                    style.name = try scanner.value(of: "val", in: bytes) ?? ""
                case "basedOn" where scanner.depth == 3:
                    style.parent = try scanner.value(of: "val", in: bytes)
                case "outlineLvl" where scanner.depth == 4:
                    style.outlineLevel = try scanner.value(of: "val", in: bytes).flatMap { Int($0) }
                case "vanish" where scanner.depth == 4:
                    style.isHidden = try scanner.isOn(in: bytes)
                case "numId" where scanner.depth == 5:
                    style.list = try scanner.value(of: "val", in: bytes)
                case "ilvl" where scanner.depth == 5:
                    style.listLevel = try scanner.value(of: "val", in: bytes).flatMap { Int($0) }
                case "styles", "pPr", "rPr", "numPr": continue
                default: try scanner.skipElement(in: bytes)
                }
            case .end where "style" ~= scanner.name && scanner.depth == 1: styles[id] = style
            case .finished: return
            default: continue
            }
        }
    }

    /// Whether a style, or one that it builds on, is that of a heading.
    func isHeading(_ id: String) -> Bool {
        first(id) { style in
            if let level = style.outlineLevel { return level < 9 }
            let name = style.name.lowercased()
            return name.hasPrefix("heading") || name == "title" || name == "subtitle" ? true : nil
        } ?? false
    }

    /// Whether a style, or one that it builds on, hides its text.
    func isHidden(_ id: String) -> Bool { first(id, \.isHidden) ?? false }

    /// The list to which a style, or one that it builds on, belongs; `nil` for none.
    func list(_ id: String) -> String? { first(id, \.list) }

    /// The level of a style in its list; `nil` if it says none.
    func listLevel(_ id: String) -> Int? { first(id, \.listLevel) }

    private func first<Answer>(_ id: String, _ answer: (Style) -> Answer?) -> Answer? {
        var id = id
        // More steps than any program allows, so that styles that build on each other end.
        for _ in 0..<16 {
            guard let style = styles[id] else { return nil }
            if let answer = answer(style) { return answer }
            guard let parent = style.parent else { return nil }
            id = parent
        }
        return nil
    }
}

extension XMLScanner {
    /// Whether the element that has just started switches its property on.
    mutating func isOn(in bytes: Span<UInt8>) throws(TableError) -> Bool {
        switch try value(of: "val", in: bytes) {
        case "0", "false", "off": false
        default: true
        }
    }
}
