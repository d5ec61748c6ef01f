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
        // Few texts stand twice, so that the places of few are kept.
        let twice = Self.candidates(in: context, words: least)
        var places: [Place] = []
        let sheets = context.assessment.sheets
        for position in sheets.indices {
            context.withAnswered(by: sheets[position].agency) { answered in
                if let texts = answered.textFindings?.answers,
                    !texts.contains(where: { $0.wordCount >= least && twice.holds($0.words) })
                {
                    return
                }
                answered.forEachText { criterion, text in
                    guard let criterion, text.wordCount >= least, twice.holds(text.words) else {
                        return
                    }
                    places.append(Place(sheet: position, criterion: criterion, words: text.words))
                }
            }
        }
        // Texts that stand once and shared their bits with another seldom share other bits too.
        var again = RepeatedNumbers(count: places.count, isSecondLook: true)
        for place in places { again.insert(place.words) }
        places.removeAll { !again.holds($0.words) }
        var counts: [UInt64: Int] = [:]
        for place in places { counts[place.words, default: 0] += 1 }
        var groups: [UInt64: Int] = [:]
        for place in places where counts[place.words] != 1 {
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

    /// The texts that may stand twice: all that do, and few others.
    private static func candidates(in context: FlagContext, words least: Int) -> RepeatedNumbers {
        let sheets = context.assessment.sheets
        var count = 0
        for position in sheets.indices {
            context.withAnswered(by: sheets[position].agency) { answered in
                count += answered.textFindings?.answers.count ?? answered.responses.count
            }
        }
        var numbers = RepeatedNumbers(count: count)
        for position in sheets.indices {
            context.withAnswered(by: sheets[position].agency) { answered in
                guard let texts = answered.textFindings?.answers else {
                    answered.forEachText { _, text in
                        if text.wordCount >= least { numbers.insert(text.words) }
                    }
                    return
                }
                for text in texts where text.wordCount >= least { numbers.insert(text.words) }
            }
        }
        return numbers
    }
}
