import Section11Standards

/// The standard that a title, the name of a sheet or a cell beside criteria names.
enum StandardMention {
    private static let words = ["key standard", "section 11 standard", "standard", "std", "s"]

    /// The number of the standard that a text names, as the catalogue writes it; `nil` for none.
    ///
    /// `Standard 5: Training`, `5. Training`, `S5` and `Training` may all name standard 5, if the
    /// catalogue has one. Without a catalogue only a number after the word standard is believed.
    static func number(in text: String, index: CatalogueIndex?) -> String? {
        if text.utf8.count > 300 { return nil }
        var rest = Substring(trimmed(text).lowercased())
        var hasWord = false
        for word in words where rest.utf8.starts(with: word.utf8) {
            let behind = rest.utf8.dropFirst(word.utf8.count)
            // Most words that begin so go on with a letter.
            if let next = behind.first, next &- UInt8(ascii: "a") < 26 { continue }
            let after = Substring(behind).drop { !$0.isLetter && !$0.isNumber }
            guard after.first?.isNumber == true else { continue }
            rest = after
            hasWord = word != "s"
            break
        }
        let hasDigit = rest.utf8.first.map { $0 &- UInt8(ascii: "0") < 10 } ?? false
        let digits = hasDigit ? rest.prefix { $0.isASCII && $0.isNumber } : ""
        let after = rest.dropFirst(digits.count)
        let hasNumber = (1...2).contains(digits.count) && !continues(after)
        guard let index else { return hasNumber && hasWord ? String(digits) : nil }
        if hasNumber, let standard = index.standard(numbered: String(digits)) {
            return index.catalogue.standards[standard].number
        }
        let title = Headings.normalised(String(digits.isEmpty ? rest : after))
        if title.isEmpty { return nil }
        return index.standard(titled: title).map { index.catalogue.standards[$0].number }
    }

    /// Whether what follows a number makes it part of a reference, a range or a word.
    private static func continues(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return false }
        if first.isLetter || first.isNumber { return true }
        let second = rest.dropFirst().first
        if ".-–/".contains(first), second?.isNumber == true { return true }
        return false
    }

    /// A reference within a standard as the catalogue writes it; `nil` if it has no such criterion.
    ///
    /// Below standard 5, `1` and `a)` are taken for `5.1`, if nothing is nearer.
    static func completed(_ ref: String, below standard: String, index: CatalogueIndex) -> String? {
        let part = Headings.normalised(
            ref.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" })
        guard (1...3).contains(part.utf8.count) else { return nil }
        var candidates = ["\(standard).\(part)", "\(standard)\(part)"]
        if part.utf8.count == 1, let letter = part.utf8.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
        {
            candidates.append("\(standard).\(letter - UInt8(ascii: "a") + 1)")
        }
        return candidates.first { index.position(of: $0) != nil }
    }

    /// Whether a text is a reference by itself: short, with a digit, and without words.
    static func isReference(_ text: String) -> Bool {
        var hasDigit = false
        var letters = 0
        guard text.utf8.count <= 14 else { return false }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                letters += 1
            case UInt8(ascii: " "): return false
            default: continue
            }
        }
        return hasDigit ? letters <= 4 : letters <= 1
    }
}
