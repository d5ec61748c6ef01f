import Section11Standards

/// What nearly every answer to an edition says, so that bytes need not repeat it.
///
/// Agencies name a criterion as its catalogue does, and rate it in a word of the scale.
package final class KeptWords: Sendable {
    /// A way to write a rating, with what it means.
    struct Spelling: Sendable, Equatable {
        /// The text as agencies write it; empty for no rating.
        let text: String
        /// What it means.
        let rating: Rating
    }

    /// The references of the criteria, by their positions.
    let refs: [String]

    /// The ways to write a rating; at most ``most``.
    let spellings: [Spelling]

    private let places: [String: UInt8]

    /// How many spellings there are at most, so that one is told in six bits.
    static let most = 64

    /// Collects the words of an edition.
    package init(_ index: CatalogueIndex) {
        refs = index.entries.map(\.criterion.ref)
        let scale = index.catalogue.scale
        var spellings = [Spelling(text: "", rating: .unanswered)]
        var places: [String: UInt8] = ["": 0]
        func add(_ text: String, _ rating: Rating) {
            guard spellings.count < Self.most, places[text] == nil else { return }
            places[text] = UInt8(spellings.count)
            spellings.append(Spelling(text: text, rating: rating))
        }
        for (position, grade) in scale.grades.enumerated() {
            add(grade.label, .graded(position))
            add(grade.code, .graded(position))
        }
        add("N/A", .notApplicable)
        for (position, grade) in scale.grades.enumerated() {
            for alias in grade.aliases { add(alias, .graded(position)) }
        }
        for alias in scale.notApplicable.aliases { add(alias, .notApplicable) }
        self.spellings = spellings
        self.places = places
    }

    /// The place among ``spellings`` of a rating as written; `nil` where it is none of them, or was
    /// read as something else.
    func spelling(_ text: String, meaning rating: Rating) -> UInt8? {
        guard let place = places[text], spellings[Int(place)].rating == rating else { return nil }
        return place
    }
}
