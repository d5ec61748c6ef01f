/// The styles of a spreadsheet, as far as they tell colours and hidden sheets.
struct ODSStyles {
    private struct Style {
        var parent: String?
        /// The colour: `nil` if the style says nothing, and nothing within if it makes cells transparent.
        var fill: Colour??
        var rules: [(condition: ODSCondition?, style: String)] = []
    }

    private var cells: [String: Style] = [:]
    private var standard = Style()
    private var hiddenSheets: Set<String> = []

    /// No styles.
    init() {}

    /// Whether sheets of a style are hidden.
    func isHidden(_ sheetStyle: String) -> Bool { hiddenSheets.contains(sheetStyle) }

    /// The colour behind cells of a style; `nil` for none.
    func fill(_ name: String?) -> Colour? {
        var name = name
        // More steps than any program makes, so that styles that build on each other end.
        for _ in 0..<16 {
            guard let own = name, let style = cells[own] else { break }
            if let fill = style.fill { return fill }
            name = style.parent
        }
        return standard.fill ?? nil
    }

    /// The colour behind a cell, with the rules that its style holds.
    func fill(_ name: String, of value: Cell.Value) -> Colour? {
        for rule in cells[name]?.rules ?? [] where rule.condition?.holds(for: value) ?? false {
            return fill(rule.style)
        }
        return fill(name)
    }

    /// Whether a style has rules.
    func hasRules(_ name: String) -> Bool { cells[name].map { !$0.rules.isEmpty } ?? false }

    /// Whether a style has a rule that is not understood, and that would give a colour.
    func hasUnknownRule(_ name: String) -> Bool {
        (cells[name]?.rules ?? []).contains { $0.condition == nil && fill($0.style) != nil }
    }

    /// Reads the styles of a part.
    ///
    /// - Parameters:
    ///   - bytes: The part's XML.
    ///   - part: The part's name, for messages.
    ///   - isContent: Whether the part holds the sheets; the styles that programs make by themselves
    ///     count only there.
    ///   - limits: What the part may ask for.
    /// - Throws: A ``TableError`` where the XML is damaged.
    mutating func read(
        _ bytes: Span<UInt8>, part: String, isContent: Bool, limits: ReadingLimits
    ) throws(TableError) {
        var scanner = XMLScanner(part: part, limits: limits)
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == 1: continue
            case .start where scanner.depth == 2:
                switch scanner.name {
                case "styles": continue
                case "automatic-styles" where isContent: continue
                // The sheets come last.
                case "body": return
                default: try scanner.skipElement(in: bytes)
                }
            case .start:
                switch scanner.name {
                case "style", "default-style": try readStyle(&scanner, in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readStyle(
        _ scanner: inout XMLScanner, in bytes: Span<UInt8>
    ) throws(TableError) {
        let inner = scanner.depth
        let isStandard = "default-style" ~= scanner.name
        var style = Style()
        var name = ""
        var family = ""
        var isHidden = false
        while try scanner.nextAttribute(in: bytes) {
            switch scanner.longAttributeName(in: bytes) {
            case "name": name = scanner.attributeValue.string(in: bytes)
            case "family": family = scanner.attributeValue.string(in: bytes)
            case "parent-style-name": style.parent = scanner.attributeValue.string(in: bytes)
            default: break
            }
        }
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.longName(in: bytes) {
                case "table-cell-properties":
                    while try scanner.nextAttribute(in: bytes) {
                        if "background-color" ~= scanner.attributeName {
                            style.fill = .some(
                                Colour(hex: scanner.attributeValue.string(in: bytes)))
                        }
                    }
                case "table-properties":
                    isHidden = try scanner.value(of: "display", in: bytes) == "false"
                case "map":
                    var condition = ""
                    var applied = ""
                    while try scanner.nextAttribute(in: bytes) {
                        switch scanner.attributeName {
                        case "condition": condition = scanner.attributeValue.string(in: bytes)
                        case "apply-style-name":
                            applied = scanner.attributeValue.string(in: bytes)
                        default: break
                        }
                    }
                    style.rules.append((ODSCondition(condition), applied))
                default: break
                }
                try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        switch family {
        case "table-cell":
            if isStandard { standard = style } else { cells[name] = style }
        case "table": if isHidden { hiddenSheets.insert(name) }
        default: break
        }
    }
}
