/// A section of an Act that a text cites.
struct StatuteCitation: Equatable {
    /// The Act.
    let statute: Statute

    /// The section in small letters, without subsections.
    let section: String

    /// Whether the section concerns the duty.
    var isKnown: Bool { statute.sections.contains(section) }

    /// The sections to suggest instead.
    var nearestSections: [String] { statute.duties }

    /// Finds the citations of known Acts, in the order of the text.
    ///
    ///     StatuteCitation.find(in: "s.175/157 Education Act 2002").map(\.section)
    ///     // ["175", "157"]
    static func find(in text: String) -> [StatuteCitation] {
        // Nearly every text cites nothing; both words are in every citation.
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }), text.contains("Act") else {
            return []
        }
        let words = Word.split(text)
        var citations: [StatuteCitation] = []
        var index = 0
        while index < words.count {
            let (sections, end) = sections(in: words, at: index)
            if let statute = sections.isEmpty
                ? nil : statute(in: words, before: index, after: end)
            {
                citations += sections.map { StatuteCitation(statute: statute, section: $0) }
            }
            index = max(index + 1, end)
        }
        return citations
    }

    private static let markers: Set<String> = ["section", "sections", "s", "ss", "sec", "sect"]

    /// Reads "s.157 and s.175" and the like; no sections if none begin here.
    private static func sections(in words: [Word], at start: Int) -> ([String], end: Int) {
        guard var index = marker(in: words, at: start) else { return ([], start) }
        var sections: [String] = []
        while index < words.count, let number = words[index].sectionNumber {
            sections.append(number)
            index += 1
            guard index < words.count else { break }
            var next = index
            if ["and", "or", "to"].contains(words[next].text) { next += 1 }
            let isJoined = next > index || words[index].joins
            next = marker(in: words, at: next) ?? next
            guard isJoined, next < words.count, words[next].sectionNumber != nil else { break }
            index = next
        }
        return (sections, index)
    }

    /// The position after a word for "section"; the same position if number and word are one.
    private static func marker(in words: [Word], at index: Int) -> Int? {
        guard index < words.count else { return nil }
        if markers.contains(words[index].text) { return index + 1 }
        return words[index].text.first == "s" && words[index].sectionNumber != nil ? index : nil
    }

    /// The Act that stands before the sections, or after them with "of".
    private static func statute(in words: [Word], before: Int, after: Int) -> Statute? {
        var next = after
        while next < words.count, ["of", "in", "the"].contains(words[next].text) { next += 1 }
        if next > after { return statute(in: words, startingAt: next) }
        return statute(in: words, endingAt: before) ?? statute(in: words, startingAt: next)
    }

    private static func statute(in words: [Word], startingAt start: Int) -> Statute? {
        let name = Statute.all.first { words[start...].map(\.text).starts(with: $0.words) }
        guard let name else { return nil }
        let end = start + name.words.count
        return statute(named: name.words, year: end < words.count ? words[end].year : nil)
    }

    private static func statute(in words: [Word], endingAt end: Int) -> Statute? {
        guard end > 0 else { return nil }
        let year = words[end - 1].year
        let before = words[..<(year == nil ? end : end - 1)].suffix(6).map(\.text)
        let name = Statute.all.first { before.suffix($0.words.count) == $0.words[...] }
        guard let name, before.dropLast(name.words.count).last != "higher" else { return nil }
        return statute(named: name.words, year: year)
    }

    private static func statute(named words: [String], year: String?) -> Statute? {
        Statute.all.first { $0.words == words && $0.year == year }
    }
}

/// A word of a text in which citations are looked for.
private struct Word {
    /// The word in small letters.
    let text: String

    /// Whether nothing but a stroke, a comma or a dash parts it from the word before.
    let joins: Bool

    /// The word as a section, without a leading "s"; `nil` if it is none.
    var sectionNumber: String? {
        let digits = text.first == "s" ? text.dropFirst() : text[...]
        let letters = digits.drop { ("0"..."9").contains($0) }
        let isSection = letters.count < digits.count && digits.count - letters.count <= 3
        return isSection && letters.count <= 1 ? String(digits) : nil
    }

    /// The word as a year; `nil` if it is none.
    var year: String? {
        text.count == 4 && text.allSatisfy { ("0"..."9").contains($0) } ? text : nil
    }

    /// Splits a text and leaves out what stands in brackets directly after a word: subsections.
    static func split(_ text: String) -> [Word] {
        var words: [Word] = []
        var word = ""
        var separator = ""
        var depth = 0
        for character in text.unicodeScalars.prefix(20_000) {
            if character == "(", depth > 0 || !word.isEmpty || separator.hasSuffix(")") {
                depth += 1
            } else if character == ")", depth > 0 {
                depth -= 1
                if !word.isEmpty { words.append(Word(word, after: separator)) }
                if !word.isEmpty { separator = "" }
                word = ""
                separator += ")"
            } else if depth > 0 {
                continue
            } else if character.properties.isAlphabetic || ("0"..."9").contains(character) {
                word.unicodeScalars.append(character)
            } else {
                if !word.isEmpty {
                    words.append(Word(word, after: separator))
                    separator = ""
                    word = ""
                }
                separator.unicodeScalars.append(character)
            }
        }
        if !word.isEmpty { words.append(Word(word, after: separator)) }
        return words
    }

    private init(_ word: String, after separator: String) {
        text = word.lowercased()
        let marks = separator.filter { $0 != " " && $0 != ")" }
        joins = ["/", ",", "-", "\u{2013}", "&"].contains(marks)
    }
}
