import Section11Standards
import Section11Tables

/// The grades that a form's own words and colours mean.
struct LayoutGrades {
    private let words: [String: String]
    private let colours: [(colour: String, grade: String)]

    init(_ layout: FormLayout) {
        var words: [String: String] = [:]
        for (word, grade) in layout.ratings.sorted(by: { $0.key < $1.key }) {
            words[RatingScale.normalised(word)] = Self.written(grade)
        }
        self.words = words
        // Parts before names, as they say more.
        colours = layout.colours.sorted { $0.key < $1.key }.map { ($0.key, Self.written($0.value)) }
    }

    /// The grade that a word means; `nil` if the layout does not say.
    func grade(for text: String) -> String? {
        if words.isEmpty || text.isEmpty { return nil }
        return words[RatingScale.normalised(text)]
    }

    /// The grade that a colour means; `nil` if the layout does not say.
    func grade(for colour: Colour?) -> String? {
        guard let colour else { return nil }
        return colours.first { LayoutColour.isSame(colour, $0.colour) }?.grade
    }

    /// Whether colours mean anything.
    var hasColours: Bool { !colours.isEmpty }

    /// A grade as a scale knows it.
    static func written(_ grade: String) -> String {
        grade == FormLayout.notApplicable ? "N/A" : grade
    }
}
