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
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty, word != "the" { words.append(word) }
            word = ""
        }
        // To count the characters costs more than to fold them, and hardly a name has so many.
        let beginning = name.utf8.count <= 300 ? name[...] : name.prefix(300)
        for character in beginning.lowercased().unicodeScalars {
            if character == "&" {
                close()
                words.append("and")
            } else if character == "'" || character == "\u{2019}" || character == "\u{2018}" {
                // "Children's" and "Childrens" are one word.
                continue
            } else if isPartOfWord(character) {
                word.unicodeScalars.append(character)
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// Whether a character in lower case is part of a word.
    private static func isPartOfWord(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "a"..."z", "0"..."9": true
        case "\u{0}"..."\u{7F}": false
        default: character.properties.isAlphabetic || character.properties.numericType != nil
        }
    }
}
