extension RatingScale {
    /// What a text means that is on the scale only if it is read as a person would.
    public struct Reading: Sendable, Equatable {
        /// The grade, or not applicable.
        public var match: Match
        /// Whether nothing in the text speaks against it.
        public var isSure: Bool
        /// What stands beside "not applicable"; empty for nothing.
        public var rest: String

        /// Creates a reading.
        public init(_ match: Match, isSure: Bool, rest: String = "") {
            self.match = match
            self.isSure = isSure
            self.rest = rest
        }
    }

    /// The longest text that is taken for a rating with something beside it.
    private static let longest = 400

    /// Reads what people write beside a grade: `3 - Good`, `Good (3)`, `Grade: Good`, `3.0`,
    /// `Good*`.
    ///
    /// Every part of the text must name the same grade, by a word of the scale or by its colour; a
    /// bare number may stand beside a word. A text that names two grades, such as `2-3` or
    /// `Amber/Green`, is on no scale, and neither is a grade with a word before or after it, such
    /// as `mostly good`. A single letter counts if only one grade begins with it.
    ///
    /// - Parameter text: The text as written.
    /// - Returns: What it means; `nil` if that cannot be told.
    public func read(_ text: String) -> Reading? {
        if text.utf8.count > Self.longest { return nil }
        if let match = match(text) { return Reading(match, isSure: true) }
        let plain = Self.withoutMarks(text)
        if let match = number(plain) ?? match(plain) { return Reading(match, isSure: true) }
        let parts = Self.parts(of: plain)
        if let reading = notApplicable(plain, parts: parts) { return reading }
        var found: Match?
        var isSure = true
        for part in parts {
            let words = Self.withoutLabels(part)
            if words.isEmpty { continue }
            let text = words.joined(separator: " ")
            var match = number(text) ?? match(text)
            if match == nil { match = splitNumber(words, isSure: &isSure) }
            if match == nil, let grade = grade(ofColour: text) {
                if parts.count == 1 { isSure = false }
                match = .grade(grade)
            }
            if match == nil, parts.count == 1, let grade = grade(ofInitial: text) {
                isSure = false
                match = .grade(grade)
            }
            if match == nil, parts.count > 1, Self.isSmallNumber(text) {
                isSure = false
                continue
            }
            guard let match, found == nil || found == match else { return nil }
            found = match
        }
        return found.map { Reading($0, isSure: isSure) }
    }

    /// The position of the one grade that has a colour; `nil` for none or several.
    ///
    /// Orange is amber, and yellow is amber on a scale that has no yellow.
    public func grade(ofColour name: String) -> Int? {
        let name = Self.colour(name)
        let exact = grades.indices.filter { grades[$0].colour.map(Self.colour) == name }
        if exact.count == 1 { return exact[0] }
        if name == "yellow", exact.isEmpty { return grade(ofColour: "amber") }
        return nil
    }

    private static func colour(_ name: String) -> String {
        switch normalised(name) {
        case "orange": "amber"
        case "gray": "grey"
        case let name: name
        }
    }

    /// The grade that alone begins with a letter, by its word or its colour.
    private func grade(ofInitial text: String) -> Int? {
        guard text.utf8.count == 1, let letter = text.lowercased().first, letter.isLetter else {
            return nil
        }
        let beginning = grades.indices.filter { position in
            let grade = grades[position]
            return grade.label.lowercased().first == letter || grade.colour?.first == letter
        }
        let isNotApplicable = notApplicable.aliases.contains {
            $0.lowercased().first == letter && Self.colour($0) != "grey"
        }
        return beginning.count == 1 && !isNotApplicable ? beginning[0] : nil
    }

    /// A number without a fraction of zero: `3.0` is 3.
    private func number(_ text: String) -> Match? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parts[1].utf8.allSatisfy({ $0 == 0x30 })
        else { return nil }
        return match(String(parts[0]))
    }

    /// `3 Good` and `Good 3`: the number must be of the same grade, or of none.
    private func splitNumber(_ words: [String], isSure: inout Bool) -> Match? {
        guard words.count > 1 else { return nil }
        for (number, rest) in [
            (words[0], words.dropFirst()), (words[words.count - 1], words.dropLast()),
        ] where Self.isSmallNumber(number) {
            guard let grade = match(rest.joined(separator: " ")) else { continue }
            if let other = self.number(number) ?? match(number) {
                if other != grade { return nil }
            } else {
                isSure = false
            }
            return grade
        }
        return nil
    }

    /// Not applicable with more beside it, which may be the reason.
    private func notApplicable(_ text: String, parts: [String]) -> Reading? {
        let words = Self.wordRanges(in: text)
        let aliases = (notApplicable.aliases + ["N/A"]).map { Self.normalised($0) }
        for count in stride(from: min(4, words.count), through: 1, by: -1) {
            let start = text[..<words[count - 1].upperBound]
            guard aliases.contains(Self.normalised(String(start))) else { continue }
            // A word that only begins like "not applicable" is none.
            let rest = text[words[count - 1].upperBound...]
            let isParted = rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
            guard isParted else { continue }
            for part in parts {
                if case .grade? = match(Self.withoutLabels(part).joined(separator: " ")) {
                    return nil
                }
            }
            let trimmed = rest.drop { !$0.isLetter && !$0.isNumber }
            return Reading(.notApplicable, isSure: true, rest: String(trimmed).trimmingEnd)
        }
        return nil
    }
}

extension RatingScale {
    /// The words that people write before or after a grade, and that say nothing of it.
    private static let labels: Set<String> = [
        "grade", "graded", "rating", "rated", "rag", "score", "scored", "level", "judgement",
        "judgment", "self", "assessed", "assessment", "colour", "overall", "our",
    ]

    private static func withoutLabels(_ part: String) -> [String] {
        var words = normalised(part).split(separator: " ").map(String.init)[...]
        // "3.0" would fall apart, as a point parts words.
        if part.contains("."), !part.contains(where: \.isLetter) {
            words = part.split(separator: " ").map(String.init)[...]
        }
        while let first = words.first, labels.contains(first) { words = words.dropFirst() }
        while let last = words.last, labels.contains(last) { words = words.dropLast() }
        return Array(words)
    }

    /// Figures of at most two digits, with a fraction of zero or none.
    private static func isSmallNumber(_ text: String) -> Bool {
        let whole = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
        return (1...2).contains(whole.utf8.count)
            && whole.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The text in plain letters, without the marks of footnotes.
    private static func withoutMarks(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: plain.append(" ")
            case 0x2010...0x2015, 0x2212: plain.append("-")
            case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2A, 0x2020, 0x2021, 0x200B...0x200F, 0xFE0F,
                0xFEFF, 0xA7:
                continue
            default: plain.append(scalar)
            }
        }
        return String(plain).trimmingEnd
    }

    /// What stands between brackets, colons, strokes and spaced hyphens.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        let characters = Array(text)
        for (position, character) in characters.enumerated() {
            let isSeparator: Bool
            switch character {
            case "(", ")", "[", "]", ":", ";", "=", "/", "\\", ",", "|", "\n", "\r\n", "&":
                isSeparator = true
            case "-":
                let before = position > 0 ? characters[position - 1] : " "
                let after = position + 1 < characters.count ? characters[position + 1] : " "
                isSeparator =
                    before == " " || after == " " || before.isNumber || after.isNumber
            default: isSeparator = false
            }
            if isSeparator {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        return parts.map(\.trimmingEnd).filter { !normalised($0).isEmpty }
    }

    private static func wordRanges(in text: String) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var start: String.Index?
        for index in text.indices {
            if text[index].isLetter || text[index].isNumber {
                start = start ?? index
            } else if let begun = start {
                ranges.append(begun..<index)
                start = nil
            }
            if ranges.count > 4 { return ranges }
        }
        if let start { ranges.append(start..<text.endIndex) }
        return ranges
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text.drop { $0.isWhitespace })
    }
}
