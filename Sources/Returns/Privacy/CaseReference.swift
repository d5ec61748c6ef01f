extension PrivacyText {
    /// Reads the number of a case after the name of a case system, or after "case number".
    ///
    /// - Returns: Where the number stands; `nil` if there is none.
    func caseReference(at start: Int) -> Range<Int>? {
        let first = wordEnd(start)
        var position = first
        switch lowercased(start..<first) {
        case "lcs", "liquidlogic", "mosaic", "caredirector", "ics", "frameworki": break
        case "liquid":
            position = skippingSpaces(first)
            guard word(position) == "logic" else { return nil }
            position = wordEnd(position)
        case "care":
            position = skippingSpaces(first)
            guard word(position) == "director" else { return nil }
            position = wordEnd(position)
        case "case":
            position = skippingSpaces(first)
            guard Self.numberWords.contains(word(position)) else { return nil }
            position = wordEnd(position)
        default: return nil
        }
        return reference(after: position)
    }

    /// The words with which the name of a case system, or of a case's number, begins.
    static let caseWords = [
        "lcs", "liquidlogic", "liquid", "mosaic", "caredirector", "care", "ics", "frameworki",
        "case",
    ]

    private static let numberWords: Set<String> = [
        "no", "nos", "number", "numbers", "num", "ref", "refs", "reference", "references", "id",
        "ids",
    ]
    private static let fillers: Set<String> = [
        "case", "person", "client", "child", "record", "is", "was", "system", "file", "pid",
        "the", "a", "on", "under", "of", "p", "s",
    ]
    private static let amounts: Set<String> = [
        "records", "users", "cases", "children", "files", "hours", "staff", "licences", "contacts",
        "referrals", "pounds", "people", "assessments", "entries",
    ]

    private func reference(after end: Int) -> Range<Int>? {
        var position = end
        var words = 0
        var isNumbered = false
        while position < end + 48 {
            if isDigit(position) {
                var last = position
                while isDigit(last), last - position < 10 { last += 1 }
                guard (5...9).contains(last - position), endsNumber(last),
                    !Self.amounts.contains(word(skippingSpaces(last))),
                    isNumbered || !isDay(position..<last)
                else { return nil }
                return position..<last
            }
            let space = spaceLength(position) + dashLength(position)
            if space > 0 {
                position += space
                continue
            }
            if isLetter(position) {
                let next = wordEnd(position)
                let word = lowercased(position..<next)
                if Self.numberWords.contains(word) {
                    isNumbered = true
                } else if !Self.fillers.contains(word) {
                    return nil
                }
                words += 1
                if words > 5 { return nil }
                position = next
                continue
            }
            // . : # ( ) / = , '
            let signs: [UInt8] = [0x2E, 0x3A, 0x23, 0x28, 0x29, 0x2F, 0x3D, 0x2C, 0x27]
            guard signs.contains(self[position]) else { return nil }
            position += 1
        }
        return nil
    }

    /// Whether eight digits are a day: `20180401`.
    private func isDay(_ range: Range<Int>) -> Bool {
        guard range.count == 8 else { return false }
        let value = range.reduce(0) { $0 * 10 + digit($1) }
        return (1990_01_01...2099_12_31).contains(value) && (1...12).contains(value / 100 % 100)
            && (1...31).contains(value % 100)
    }
}
