/// A rule of a conditional format, as the sheet writes it.
struct ConditionalRule {
    /// What the rule's colour is looked up by.
    enum Format {
        /// The place among the workbook's formats for rules.
        case place(Int)
        /// The colour itself; `nil` for none.
        case colour(ColourSource?)
    }

    /// Which rule counts where several hold: the one with the lowest number.
    var priority = Int.max
    /// Whether the rules behind this one do not count where this one holds.
    var stopsOthers = false
    /// What the rule does to cells.
    var format = Format.colour(nil)
    /// When the rule holds; `nil` if that is not known.
    var formula: CellFormula?
    /// Whether the rule colours cells by itself, by a scale, bars or icons.
    var coloursByItself = false
}

/// The rules of a sheet with the cells that they apply to.
struct ConditionalRules {
    /// More areas than this, of all rules together, are not looked at: a hostile file could make
    /// the question after one cell's colour as costly as it likes.
    static let areaLimit = 20_000

    /// The rules with their areas, in the file's order.
    private(set) var all: [(rule: ConditionalRule, areas: [CellRange])] = []
    /// The first cell of a rule that was not taken because there are too many.
    private(set) var firstLeftOut: CellReference?
    private var areaCount = 0

    mutating func add(_ rules: [ConditionalRule], for areas: [CellRange]) {
        guard let first = areas.first?.first else { return }
        for rule in rules {
            guard areaCount + areas.count <= Self.areaLimit else {
                firstLeftOut = firstLeftOut ?? first
                return
            }
            areaCount += areas.count
            all.append((rule, areas))
        }
    }
}

/// The parts of a rule that its words are made from.
private struct RuleWords {
    var kind = ""
    var comparison = ""
    var text: String?
    var formulas: [String] = []

    /// When the rule holds for the cells of an area that begins with a cell; `nil` if not known.
    func formula(from origin: CellReference) -> CellFormula? {
        let own = CellFormula.cell(CellFormula.Reference(place: origin))
        let written = formulas.first.flatMap { CellFormula($0) }
        let sought = text.map { CellFormula.text($0) }
        let search = sought.map { CellFormula.call(.isError, [.call(.search, [$0, own])]) }
        switch kind {
        case "cellIs": return comparison(of: own)
        case "expression", "notContainsErrors": return written
        case "containsText": return written ?? search.map { .call(.not, [$0]) }
        case "notContainsText": return written ?? search
        case "beginsWith", "endsWith":
            guard let sought, written == nil else { return written }
            let end = CellFormula.call(
                kind == "beginsWith" ? .left : .right, [own, .call(.length, [sought])])
            return .compare(end, .equal, sought)
        case "containsBlanks", "notContainsBlanks":
            let length = CellFormula.call(.length, [.call(.trim, [own])])
            return .compare(length, kind == "containsBlanks" ? .equal : .greater, .number(0))
        case "containsErrors": return .call(.isError, [own])
        default: return nil
        }
    }

    private func comparison(of own: CellFormula) -> CellFormula? {
        guard let first = formulas.first.flatMap({ CellFormula($0) }) else { return nil }
        switch comparison {
        case "equal": return .compare(own, .equal, first)
        case "notEqual": return .compare(own, .notEqual, first)
        case "lessThan": return .compare(own, .less, first)
        case "lessThanOrEqual": return .compare(own, .lessOrEqual, first)
        case "greaterThan": return .compare(own, .greater, first)
        case "greaterThanOrEqual": return .compare(own, .greaterOrEqual, first)
        case "between", "notBetween":
            guard formulas.count > 1, let second = CellFormula(formulas[1]) else { return nil }
            let isBetween = CellFormula.call(
                .and,
                [.compare(own, .greaterOrEqual, first), .compare(own, .lessOrEqual, second)])
            return comparison == "between" ? isBetween : .call(.not, [isBetween])
        default: return nil
        }
    }
}

extension WorksheetReader {
    /// Reads the conditional format that has just started, up to its end.
    mutating func readConditionalFormat(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var areas: [CellRange] = []
        var rules: [(rule: ConditionalRule, words: RuleWords)] = []
        while try scanner.nextAttribute(in: bytes) {
            if "sqref" ~= scanner.attributeName {
                areas = Self.areas(scanner.attributeValue.string(in: bytes))
            }
        }
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "cfRule" ~= scanner.name:
                // What is beyond the limit is read too, but not kept.
                let rule = try readRule(in: bytes)
                if rules.count < ConditionalRules.areaLimit { rules.append(rule) }
            case .start where "sqref" ~= scanner.name:
                let text = try scanner.content(in: bytes).decoded(from: bytes)
                areas = Self.areas(String(decoding: text, as: UTF8.self))
            case .start: try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        guard let origin = areas.first?.first else { return }
        conditionalRules.add(
            rules.map { found in
                var rule = found.rule
                rule.formula = found.words.formula(from: origin)
                rule.coloursByItself =
                    ["colorScale", "dataBar", "iconSet"].contains(found.words.kind)
                return rule
            }, for: areas)
    }

    private mutating func readRule(
        in bytes: Span<UInt8>
    ) throws(TableError) -> (rule: ConditionalRule, words: RuleWords) {
        let inner = scanner.depth
        var rule = ConditionalRule()
        var words = RuleWords()
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "type": words.kind = value.string(in: bytes)
            case "operator": words.comparison = value.string(in: bytes)
            case "text": words.text = value.string(in: bytes)
            case "priority": rule.priority = value.number(in: bytes) ?? .max
            case "stopIfTrue": rule.stopsOthers = value.isTrue(in: bytes)
            case "dxfId": rule.format = value.number(in: bytes).map { .place($0) } ?? rule.format
            default: break
            }
        }
        while true {
            switch try scanner.next(in: bytes) {
            // `formula` in a sheet's own rules, `f` in those of the extension.
            case .start where "formula" ~= scanner.name || "f" ~= scanner.name:
                let text = try scanner.content(in: bytes).decoded(from: bytes)
                if words.formulas.count < 2 {
                    words.formulas.append(String(decoding: text, as: UTF8.self))
                }
            case .start where "dxf" ~= scanner.name:
                rule.format = .colour(try scanner.ruleFill(in: bytes))
            case .start: try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: return (rule, words)
            case .finished: return (rule, words)
            default: continue
            }
        }
    }

    private static func areas(_ text: String) -> [CellRange] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
            .prefix(ConditionalRules.areaLimit + 1).compactMap { CellRange($0) }
    }
}
