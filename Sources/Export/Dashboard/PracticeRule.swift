import Section11Returns
import Section11Scoring
import Section11Standards

/// What makes an answer an example of good practice, and a strength in an agency's feedback.
///
/// No form asks for good practice by that name, so the rule is ours: the highest grade of the scale
/// counts, it was given in this cycle, evidence with a letter in it is named, and no other of the
/// answers that are compared has evidence in the same words, whatever their capitals, punctuation
/// and spaces. So neither "-" nor a text that stands everywhere is evidence of one's own.
struct PracticeRule {
    /// An answer of this cycle with evidence.
    struct Answer: Sendable, Equatable {
        /// The criterion's position.
        let criterion: Int

        /// A number that evidence in the same words shares.
        let words: UInt64

        /// Whether it has the highest grade, and evidence with a letter in it.
        let isPraise: Bool

        /// The answers of a sheet that were given in this cycle with evidence.
        static func all(in sheet: AnswerSheet, of set: ReturnSet) -> [Self] {
            let best = set.index.catalogue.scale.grades.count - 1
            let texts = sheet.sources.givers.map { giver in
                giver.cyclesBack == 0
                    ? set.withReturn(of: giver.entry) { $0.textFindings?.answers ?? [] } : []
            }
            return sheet.effective.indices.compactMap { criterion in
                guard sheet.effective[criterion] != .notAsked,
                    let place = sheet.sources.place(of: criterion),
                    texts[place.giver].indices.contains(place.response)
                else { return nil }
                let text = texts[place.giver][place.response]
                guard text.signs.contains(.hasEvidence) else { return nil }
                return Self(
                    criterion: criterion, words: text.words,
                    isPraise: sheet.effective[criterion].grade == best
                        && text.signs.contains(.hasLetter))
            }
        }
    }

    /// The words that stand under more than one of the answers.
    private let shared: Set<UInt64>

    /// Creates the rule for answers that are compared with each other.
    init(among answers: some Sequence<Answer>) {
        let words = answers.map(\.words).sorted()
        shared = Set(zip(words, words.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
    }

    /// Whether one of the answers is such an example.
    func holds(for answer: Answer) -> Bool {
        answer.isPraise && !shared.contains(answer.words)
    }
}
