import Section11Returns
import Section11Scoring

/// The texts of evidence that stand in more than one place of a scope's returns.
///
/// Two texts are the same if their words are, whatever their capitals, punctuation and spaces.
struct CopiedTexts {
    /// A text, by where it stands; the text itself is not kept.
    struct Copy {
        /// Its places: the position of the sheet and of the criterion, in the order of both.
        var places: [(sheet: Int, criterion: Int)]
    }

    /// The texts, in the order of their first places.
    private(set) var copies: [Copy] = []

    private struct Place {
        let sheet: Int
        let criterion: Int
        let words: UInt64
    }

    /// Finds texts of at least a number of words, in time that grows with the number of answers.
    init(in context: FlagContext, words least: Int) {
        let set = context.assessment.returnSet
        var places: [Place] = []
        for (position, sheet) in context.assessment.sheets.enumerated() {
            guard let entry = set.entry(forAgency: sheet.agency) else { continue }
            set.submissions[entry.submission].returns[entry.position].forEachText {
                criterion, text in
                guard let criterion, Int(text.wordCount) >= least else { return }
                places.append(Place(sheet: position, criterion: criterion, words: text.words))
            }
        }
        // Few texts stand twice, so that few are put into groups.
        var digests = places.map(\.words)
        digests.sort()
        let twice = Set(zip(digests, digests.dropFirst()).lazy.filter { $0 == $1 }.map { $0.0 })
        if twice.isEmpty { return }
        var groups: [UInt64: Int] = [:]
        for place in places where twice.contains(place.words) {
            let group: Int
            if let known = groups[place.words] {
                group = known
            } else {
                group = copies.count
                groups[place.words] = group
                copies.append(Copy(places: []))
            }
            copies[group].places.append((place.sheet, place.criterion))
        }
    }
}
