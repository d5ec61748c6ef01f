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
    package static func withoutLegalForm(_ name: String) -> String {
        var words = words(of: name)
        for form in legalForms where words.count > form.count {
            if words.suffix(form.count) == form[...] {
                words.removeLast(form.count)
                break
            }
        }
        return words.joined(separator: " ")
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
}
