import Section11Returns

/// The texts of evidence that stand in more than one place of a scope's returns.
struct CopiedTexts {
    /// A text, by where it stands; the text itself is not kept.
    struct Copy {
        /// Its places: the position of the sheet and of the criterion, in the order of both.
        var places: [(sheet: Int, criterion: Int)]
        /// How many sheets have it.
        var sheetCount: Int {
            places.indices.count { $0 == 0 || places[$0].sheet != places[$0 - 1].sheet }
        }
    }

    /// The texts, in the order of their first places.
    private(set) var copies: [Copy] = []

    private struct Place {
        let sheet: Int
        let response: Int
        let criterion: Int
        let opening: UInt64
    }

    /// Finds texts of at least a number of words, in time that grows with the text alone.
    init(in context: FlagContext, words least: Int) {
        let answers = context.assessment.sheets.map { context.answered($0)?.responses ?? [] }
        var places: [Place] = []
        var counts: [UInt64: Int] = [:]
        for (sheet, responses) in answers.enumerated() {
            // By position, as walking over the answers themselves would copy each of them.
            for position in responses.indices {
                // A text has at least two bytes to a word but for the last.
                guard let criterion = responses[position].criterion,
                    responses[position].evidence.utf8.count >= 2 * least - 1,
                    let opening = EvidenceText.opening(
                        of: responses[position].evidence, words: least)
                else { continue }
                counts[opening, default: 0] += 1
                places.append(
                    Place(
                        sheet: sheet, response: position, criterion: criterion, opening: opening))
            }
        }
        // Few texts begin as another does, so that few are compared as a whole.
        var groups: [[UInt8]: Int] = [:]
        for place in places where counts[place.opening, default: 0] > 1 {
            let text = EvidenceText.normalised(answers[place.sheet][place.response].evidence)
            let group: Int
            if let known = groups[text] {
                group = known
            } else {
                group = copies.count
                groups[text] = group
                copies.append(Copy(places: []))
            }
            copies[group].places.append((place.sheet, place.criterion))
        }
        copies.removeAll { $0.places.count < 2 }
    }
}
