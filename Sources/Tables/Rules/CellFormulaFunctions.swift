extension CellFormula.Function {
    /// What the function gives for its arguments, of which there are as many as it takes.
    func value(_ arguments: [FormulaValue]) -> FormulaValue {
        let first = arguments[0]
        switch self {
        case .isError: return .boolean(first == .error)
        case .isBlank: return .boolean(first == .empty)
        case .isNumber:
            if case .number = first { return .boolean(true) }
            return .boolean(false)
        case .isText:
            if case .text = first { return .boolean(true) }
            return .boolean(false)
        case .and: return Self.flags(arguments).map { .boolean(!$0.contains(false)) } ?? .error
        case .or: return Self.flags(arguments).map { .boolean($0.contains(true)) } ?? .error
        case .not: return Self.flags(arguments).map { .boolean(!$0[0]) } ?? .error
        case .search, .find, .exact, .left, .right, .length, .trim, .upper, .lower:
            guard let text = first.text else { return .error }
            return value(of: text, arguments.dropFirst().first)
        }
    }

    private func value(of text: String, _ second: FormulaValue?) -> FormulaValue {
        switch self {
        case .length: return .number(Double(text.utf16.count))
        case .upper: return .text(text.uppercased())
        case .lower: return .text(text.lowercased())
        case .trim: return .text(text.split(separator: " ").joined(separator: " "))
        case .left, .right:
            guard let count = Self.count(second) else { return .error }
            return .text(String(self == .left ? text.prefix(count) : text.suffix(count)))
        default: break
        }
        guard let other = second?.text else { return .error }
        switch self {
        case .exact: return .boolean(text == other)
        case .find:
            let place = TextPattern(literally: text).position(in: other)
            return place.map { .number(Double($0)) } ?? .error
        default:
            let place = TextPattern(text.lowercased()).position(in: other.lowercased())
            return place.map { .number(Double($0)) } ?? .error
        }
    }

    /// Each argument as true or false; `nil` if one is neither.
    private static func flags(_ arguments: [FormulaValue]) -> [Bool]? {
        var flags: [Bool] = []
        for argument in arguments {
            switch argument {
            case .boolean(let flag): flags.append(flag)
            case .number(let number): flags.append(number != 0)
            case .empty: flags.append(false)
            case .text, .error: return nil
            }
        }
        return flags
    }

    /// How many characters are asked for; one unless it is said.
    private static func count(_ value: FormulaValue?) -> Int? {
        guard let value else { return 1 }
        guard case .number(let number) = value, number >= 0, number < 1e6 else { return nil }
        return Int(number)
    }
}

/// A text that is looked for in another, in which `?` stands for a character and `*` for any number.
struct TextPattern {
    /// The parts between the stars; `nil` in a part is any one character.
    private let parts: [[Character?]]

    /// Creates the pattern of `SEARCH`, in which `~` takes the meaning from a star.
    init(_ text: String) {
        var parts: [[Character?]] = [[]]
        var isPlain = false
        for character in text {
            switch character {
            case "~" where !isPlain:
                isPlain = true
                continue
            case "?" where !isPlain: parts[parts.count - 1].append(nil)
            case "*" where !isPlain: parts.append([])
            default: parts[parts.count - 1].append(character)
            }
            isPlain = false
        }
        self.parts = parts
    }

    /// Creates the pattern of `FIND`, in which every character means itself.
    init(literally text: String) {
        parts = [text.map { $0 }]
    }

    /// Where the pattern is first found, from 1; `nil` if it is not.
    ///
    /// Each part is taken as far left as it can be, which leaves most room for the parts behind it.
    func position(in text: String) -> Int? {
        let characters = Array(text)
        var start: Int?
        var place = 0
        for part in parts {
            guard let found = Self.place(of: part, in: characters, from: place) else { return nil }
            start = start ?? found
            place = found + part.count
        }
        return start.map { $0 + 1 }
    }

    private static func place(
        of part: [Character?], in text: [Character], from start: Int
    ) -> Int? {
        guard part.count <= text.count - start else { return nil }
        return (start...(text.count - part.count)).first { place in
            part.indices.allSatisfy { part[$0] == nil || part[$0] == text[place + $0] }
        }
    }
}
