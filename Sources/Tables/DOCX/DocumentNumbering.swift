/// The automatic numbers of a document's paragraphs, which stand in no text.
struct DocumentNumbering {
    /// Where a paragraph stands in a list, as it or its style says.
    struct Place {
        /// The list; `nil` if neither says one.
        var id: String?
        /// The level, from 0; `nil` if neither says one.
        var level: Int?
        /// The paragraph's style.
        var style = ""
    }

    struct Level {
        var start = 1
        var format = "decimal"
        var pattern = ""
        var suffix = "tab"
        var style = ""
    }

    /// The levels of every kind of list, by the kind's id.
    var kinds: [String: [Int: Level]] = [:]
    /// The kind of every list, by the list's id.
    var kindOfList: [String: String] = [:]
    /// The numbers with which lists begin anew.
    var restarts: [String: [Int: Int]] = [:]

    private var counters: [String: [Int?]] = [:]
    private var begun: Set<String> = []

    /// The levels of a list; programs know nine.
    static let levels = 9

    /// Counts a paragraph.
    ///
    /// - Returns: The number as a person sees it, and what divides it from the text; `nil` for a bullet
    ///   and for a paragraph in no list.
    mutating func next(at place: Place) -> (number: String, divider: String)? {
        guard let id = place.id, let kind = kindOfList[id], let levels = kinds[kind] else {
            return nil
        }
        let styled = place.style.isEmpty ? nil : levels.first { $0.value.style == place.style }?.key
        let level = place.level ?? styled ?? 0
        guard (0..<Self.levels).contains(level), let own = levels[level] else { return nil }
        var counts = counters[kind] ?? Array(repeating: nil, count: Self.levels)
        if begun.insert(id).inserted {
            // A list that begins anew does so once, and goes on counting after that.
            for (level, start) in restarts[id] ?? [:] where (0..<Self.levels).contains(level) {
                counts[level] = start - 1
            }
        }
        counts[level] = counts[level].map { $0 &+ 1 } ?? own.start
        for deeper in (level + 1)..<(Self.levels + 1) where deeper < Self.levels {
            counts[deeper] = nil
        }
        counters[kind] = counts
        if own.format == "bullet" || own.pattern.isEmpty { return nil }
        return (Self.text(own, levels, counts), own.suffix == "nothing" ? "" : " ")
    }

    private static func text(_ own: Level, _ levels: [Int: Level], _ counts: [Int?]) -> String {
        var text = ""
        var isPlace = false
        for character in own.pattern {
            if isPlace, let place = character.wholeNumberValue, (1...Self.levels).contains(place) {
                let level = levels[place - 1] ?? Level()
                text += number(counts[place - 1] ?? level.start, as: level.format)
                isPlace = false
            } else if character == "%" {
                isPlace = true
            } else {
                text.append(character)
            }
        }
        return text
    }

    private static func number(_ number: Int, as format: String) -> String {
        switch format {
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": roman(number)
        case "upperRoman": roman(number).uppercased()
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "none": ""
        default: "\(number)"
        }
    }

    /// `a` to `z`, then `aa` to `zz`.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return "\(number)" }
        let (repeats, place) = (number - 1).quotientAndRemainder(dividingBy: 26)
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place)))
        return String(repeating: letter, count: repeats + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        var text = ""
        var rest = number
        for (value, letters) in [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
            (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ] {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}

extension DocumentNumbering {
    /// Reads the lists.
    init(_ bytes: Span<UInt8>, part: String, limits: ReadingLimits) throws(TableError) {
        var scanner = XMLScanner(part: part, limits: limits)
        var kind: String?
        var list: String?
        var place: Int?
        var level = Level()
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "numbering": continue
                case "abstractNum" where scanner.depth == 2:
                    (kind, list) = (try scanner.value(of: "abstractNumId", in: bytes), nil)
                case "num" where scanner.depth == 2:
                    (kind, list) = (nil, try scanner.value(of: "numId", in: bytes))
                case "abstractNumId":
                    let value = try scanner.value(of: "val", in: bytes)
                    if let list { kindOfList[list] = value }
                case "lvl" where list == nil, "lvlOverride":
                    place = try scanner.value(of: "ilvl", in: bytes).flatMap { Int($0) }
                    level = Level()
                case "startOverride":
                    let start = try number(&scanner, bytes)
                    if let list, let place { restarts[list, default: [:]][place] = start }
                case "start": level.start = try number(&scanner, bytes)
                case "numFmt": level.format = try scanner.value(of: "val", in: bytes) ?? "decimal"
                case "lvlText": level.pattern = try scanner.value(of: "val", in: bytes) ?? ""
                case "suff": level.suffix = try scanner.value(of: "val", in: bytes) ?? "tab"
                case "pStyle": level.style = try scanner.value(of: "val", in: bytes) ?? ""
                default: try scanner.skipElement(in: bytes)
                }
            case .end where "lvl" ~= scanner.name:
                if let kind, let place { kinds[kind, default: [:]][place] = level }
            case .finished: return
            default: continue
            }
        }
    }

    private func number(_ scanner: inout XMLScanner, _ bytes: Span<UInt8>) throws(TableError) -> Int
    {
        let number = try scanner.value(of: "val", in: bytes).flatMap { Int($0) } ?? 1
        return min(max(0, number), 1_000_000)
    }
}
