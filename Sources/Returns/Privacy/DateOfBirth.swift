extension PrivacyText {
    /// Reads a date beside the words for a date of birth.
    ///
    /// "Born on or after" a date is a rule, and "children born" on one a cohort; neither counts.
    ///
    /// - Returns: Where the date stands; `nil` if there is none.
    func dateOfBirth(at start: Int) -> Range<Int>? {
        guard let label = birthLabel(at: start) else { return nil }
        if let range = dateAfter(label.end), !isCohort(label, start, range) { return range }
        return label.isDate ? dateBefore(start) : nil
    }

    /// The words with which the words for a date of birth begin.
    static let birthWords = ["dob", "dobs", "d", "birthdate", "birthday", "born", "birth", "date"]

    private typealias Label = (end: Int, isDate: Bool)

    private func birthLabel(at start: Int) -> Label? {
        // `D.O.B.` and `d/o/b` are three words of one letter.
        if self[start] | 0x20 == 0x64, self[start + 1] == 0x2E || self[start + 1] == 0x2F,
            self[start + 2] | 0x20 == 0x6F, self[start + 3] == self[start + 1],
            self[start + 4] | 0x20 == 0x62, !isAlphanumeric(start + 5)
        {
            return (start + 5, true)
        }
        let end = wordEnd(start)
        switch lowercased(start..<end) {
        case "dob", "dobs", "birthdate", "birthday": return (end, true)
        case "born": return (end, false)
        case "birth":
            let next = skippingSpaces(end)
            return word(next) == "date" ? (wordEnd(next), true) : nil
        case "date":
            let second = skippingSpaces(end)
            guard word(second) == "of" else { return nil }
            let third = skippingSpaces(wordEnd(second))
            return word(third) == "birth" ? (wordEnd(third), true) : nil
        default: return nil
        }
    }

    private static let fillers: Set<String> = [
        "is", "was", "of", "on", "the", "his", "her", "their", "as", "recorded", "given", "child",
        "pupil", "this", "s", "a", "boy", "girl", "young", "person", "being",
    ]

    private func dateAfter(_ end: Int) -> Range<Int>? {
        var position = end
        var words = 0
        while position < end + 60 {
            if isAlphanumeric(position) {
                if let dateEnd = date(at: position) { return position..<dateEnd }
                let wordEnd = wordEnd(position)
                guard words < 6, Self.fillers.contains(lowercased(position..<wordEnd)) else {
                    return nil
                }
                words += 1
                position = wordEnd
                continue
            }
            let space = spaceLength(position) + dashLength(position)
            if space > 0 {
                position += space
                continue
            }
            // . : , ( ) = ' [ and the bytes of a typographic apostrophe
            let signs: [UInt8] = [0x2E, 0x3A, 0x2C, 0x28, 0x29, 0x3D, 0x27, 0x5B, 0xE2, 0x80, 0x99]
            guard signs.contains(self[position]) else { return nil }
            position += 1
        }
        return nil
    }

    /// Reads `12/03/2010 (DOB)`: a date that ends just before the words.
    private func dateBefore(_ start: Int) -> Range<Int>? {
        for position in stride(from: start - 6, through: max(0, start - 26), by: -1)
        where isAlphanumeric(position) && !isAlphanumeric(position - 1) {
            guard let end = date(at: position) else { continue }
            var next = skippingSpaces(end)
            if self[next] == 0x28 || self[next] == 0x2C { next = skippingSpaces(next + 1) }
            let isNear = next == start && (next > end + 1 || word(start) != "date")
            if isNear, !startsInDate(position) { return position..<end }
        }
        return nil
    }

    /// Whether a position lies within a longer date, `2/03/2010` in `12/03/2010`.
    private func startsInDate(_ position: Int) -> Bool {
        let before = self[position - 1]
        return (before == 0x2F || before == 0x2D || before == 0x2E) && isDigit(position - 2)
            || (before == 0x20 && isDigit(position - 2) && !isDigit(position))
    }

    private func isCohort(_ label: Label, _ start: Int, _ range: Range<Int>) -> Bool {
        if label.isDate { return false }
        let cohorts: Set<String> = [
            "children", "pupils", "people", "babies", "those", "cohort", "learners", "students",
            "infants", "anyone", "everyone", "persons",
        ]
        if let (word, _) = wordBefore(start), cohorts.contains(word) { return true }
        let next = word(skippingSpaces(range.upperBound))
        return ["to", "until", "onwards", "through", "or"].contains(next)
    }
}
