/// The forms in which the name of an agency is compared.
package enum AgencyName {
    /// Folds case, punctuation, white space, "the" and "&"; keeps every other word.
    ///
    ///     AgencyName.folded("The Children's  Trust & Co.")  // "childrens trust and co"
    package static func folded(_ name: String) -> String {
        words(of: name).joined(separator: " ")
    }

    /// Folds as ``folded(_:)`` does and leaves out the legal form of a health trust at the end.
    ///
    ///     AgencyName.withoutLegalForm("Solent NHS Trust")  // "solent"
    package static func withoutLegalForm(_ name: String) -> String { forms(of: name).short }

    /// Both forms of a name: folded, and folded without the legal form.
    package static func forms(of name: String) -> (folded: String, short: String) {
        let words = words(of: name)
        let folded = words.joined(separator: " ")
        let form = legalForms.first { form in
            words.count > form.count && words.last == form.last
                && words.suffix(form.count) == form[...]
        }
        return (
            folded, form.map { words.dropLast($0.count).joined(separator: " ") } ?? folded
        )
    }

    /// The longest come first, so that "NHS Foundation Trust" does not leave "NHS" behind.
    private static let legalForms: [[String]] = [
        ["nhs", "foundation", "trust"], ["nhs", "ft"], ["nhs", "trust"], ["foundation", "trust"],
        ["nhs"],
    ]

    private static func words(of name: String) -> [String] {
        if let words = words(ofPlain: name.utf8.span) { return words }
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty, word != "the" { words.append(word) }
            word = ""
        }
        for character in name.prefix(300).lowercased().unicodeScalars {
            if character == "&" {
                close()
                words.append("and")
            } else if character == "'" || character == "\u{2019}" || character == "\u{2018}" {
                // "Children's" and "Childrens" are one word.
                continue
            } else if character.properties.isAlphabetic || character.properties.numericType != nil {
                word.unicodeScalars.append(character)
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// The words of a name of no more than ASCII, as nearly all are; `nil` for others.
    private static func words(ofPlain name: Span<UInt8>) -> [String]? {
        guard name.count <= 300 else { return nil }
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            let text = String(decoding: word, as: UTF8.self)
            if !word.isEmpty, text != "the" { words.append(text) }
            word.removeAll(keepingCapacity: true)
        }
        for position in name.indices {
            let byte = name[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "'"): continue
            case UInt8(ascii: "&"):
                close()
                words.append("and")
            case 0x80...: return nil
            default: close()
            }
        }
        close()
        return words
    }
}
