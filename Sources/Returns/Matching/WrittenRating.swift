import Section11Standards

/// Ratings that are written in other ways than by a grade's name.
enum WrittenRating {
    private static let ticked: Set<Character> = ["☑", "☒", "✓", "✔", "✗", "✘"]

    /// The one choice that is ticked in a text such as `☒ Good ☐ Outstanding`.
    ///
    /// `nil` for a text without boxes, and where none or several are ticked: then nobody can tell.
    static func choice(in text: String) -> String? {
        guard text.utf8.contains(0xE2), text.contains("☐"), text.utf8.count <= 1000 else {
            return nil
        }
        var choices: [(isTicked: Bool, words: String)] = []
        for character in text {
            if character == "☐" || ticked.contains(character) {
                choices.append((character != "☐", ""))
            } else if !choices.isEmpty {
                choices[choices.count - 1].words.append(character)
            }
        }
        let chosen = choices.filter(\.isTicked)
        return chosen.count == 1 ? trimmed(chosen[0].words) : nil
    }

    /// The grade in whose band a percentage lies; `nil` for any other text.
    ///
    /// - Parameters:
    ///   - text: A text such as `62.5%`.
    ///   - rule: The edition's rule, which says from which score each grade holds.
    ///   - scale: The edition's scale.
    /// - Returns: The grade's position; `nil` if the edition has no bands or the figure is no
    ///   percentage from 0 to 100.
    static func grade(
        ofPercentage text: String, by rule: ScoringRule, on scale: RatingScale
    ) -> Int? {
        guard let bands = rule.bands, text.utf8.last == UInt8(ascii: "%"),
            let figure = Fraction(decimal: trimmed(String(text.dropLast()))),
            let hundred = Fraction(100, of: 1), figure >= .zero, figure <= hundred
        else { return nil }
        let band = bands.filter { band in
            Fraction(band.from, of: 1).map { $0 <= figure } ?? false
        }.max { $0.from < $1.from }
        return band.flatMap { scale.index(ofCode: $0.grade) }
    }
}
