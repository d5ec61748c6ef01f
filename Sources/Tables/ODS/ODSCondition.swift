/// A condition of a conditional format that looks at the cell's own value.
struct ODSCondition: Equatable {
    /// What is compared, and how.
    enum Test: Equatable {
        /// The value is a text, whatever its capitals, or is none.
        case isText(String, Bool)
        /// The text holds another, or holds it not.
        case contains(String, Bool)
        /// The text begins with another.
        case beginsWith(String)
        /// The text ends with another.
        case endsWith(String)
        /// The number compares with another.
        case compares(Comparison, Double)
        /// The number lies between two, or does not.
        case between(Double, Double, Bool)
    }

    /// How two numbers compare.
    enum Comparison: String {
        case equal = "="
        case different = "!="
        case alsoDifferent = "<>"
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
    }

    /// What is compared, and how.
    let test: Test

    /// Reads `="Met"`, `cell-content()=3`, `contains-text("part")` and the like.
    ///
    /// `nil` for a condition that looks at other cells or at anything else.
    init?(_ condition: String) {
        var text = condition.filter { $0 != "\n" }[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        if text.hasPrefix("cell-content()") { text = text.dropFirst(14) }
        guard let test = Self.comparison(text) ?? Self.function(text) else {
            return nil
        }
        self.test = test
    }

    private static func comparison(_ text: Substring) -> Test? {
        for sign in ["!=", "<>", "<=", ">=", "=", "<", ">"] where text.hasPrefix(sign) {
            let operand = text.dropFirst(sign.count).drop { $0 == " " }
            guard let comparison = Comparison(rawValue: sign) else { return nil }
            if let number = Double(operand) { return .compares(comparison, number) }
            guard let word = unquoted(operand) else { return nil }
            switch comparison {
            case .equal: return .isText(word.lowercased(), true)
            case .different, .alsoDifferent: return .isText(word.lowercased(), false)
            default: return nil
            }
        }
        return nil
    }

    private static func function(_ text: Substring) -> Test? {
        guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        switch text[..<open] {
        case "contains-text": return unquoted(inside).map { .contains($0.lowercased(), true) }
        case "not-contains-text": return unquoted(inside).map { .contains($0.lowercased(), false) }
        case "begins-with": return unquoted(inside).map { .beginsWith($0.lowercased()) }
        case "ends-with": return unquoted(inside).map { .endsWith($0.lowercased()) }
        case "between", "cell-content-is-between": return between(inside, true)
        case "not-between", "cell-content-is-not-between": return between(inside, false)
        default: return nil
        }
    }

    private static func between(_ text: Substring, _ isInside: Bool) -> Test? {
        let ends = text.split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap {
            Double($0.filter { $0 != " " })
        }
        return ends.count == 2 ? .between(ends[0], ends[1], isInside) : nil
    }

    private static func unquoted(_ text: Substring) -> String? {
        guard text.utf8.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
        var word = ""
        var isQuote = false
        for character in text.dropFirst().dropLast() {
            if character == "\"" {
                isQuote.toggle()
                if isQuote { continue }
            } else if isQuote {
                return nil
            }
            word.append(character)
        }
        return isQuote ? nil : word
    }

    /// Whether a cell with a value has the condition's format.
    func holds(for value: Cell.Value) -> Bool {
        let number: Double?
        let text: String?
        switch value {
        case .number(let found), .percentage(let found): (number, text) = (found, nil)
        case .text(let found): (number, text) = (nil, found.lowercased())
        case .empty: (number, text) = (nil, "")
        default: return false
        }
        switch test {
        case .isText(let word, let isEqual): return (text == word) == isEqual
        case .contains(let word, let isHeld): return (text ?? "").contains(word) == isHeld
        case .beginsWith(let word): return (text ?? "").hasPrefix(word)
        case .endsWith(let word): return (text ?? "").hasSuffix(word)
        case .compares(let comparison, let other):
            guard let number else { return false }
            switch comparison {
            case .equal: return number == other
            case .different, .alsoDifferent: return number != other
            case .less: return number < other
            case .atMost: return number <= other
            case .more: return number > other
            case .atLeast: return number >= other
            }
        case .between(let low, let high, let isInside):
            guard let number else { return false }
            return (number >= low && number <= high) == isInside
        }
    }
}
