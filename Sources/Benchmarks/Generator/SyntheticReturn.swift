/// What an invented agency answers, whatever the shape in which it comes.
struct SyntheticReturn {
    /// What is said of a criterion.
    enum Rating: Equatable {
        /// A grade, by its position from the weakest.
        case grade(Int)
        /// The criterion does not apply.
        case notApplicable
        /// Nothing.
        case unanswered
        /// Words that are on no scale.
        case offScale(String)

        /// The words for it; empty for nothing.
        var words: String {
            switch self {
            case .grade(let grade): SyntheticCycle.grades[grade]
            case .notApplicable: "N/A"
            case .unanswered: ""
            case .offScale(let words): words
            }
        }
    }

    /// An action to improve.
    struct Action {
        /// What is to be done.
        var text: String
        /// By when, in words.
        var due = "31/07/2026"
        /// What will be seen when it is done.
        var success: String
        /// Who leads it, by role.
        var lead = "Designated safeguarding lead"
        /// How far it is.
        var status = "Ongoing"
    }

    /// The answer to a criterion.
    struct Answer {
        /// The number of its standard.
        let standard: Int
        /// Its number within the standard.
        let criterion: Int
        /// The agency's rating.
        var rating: Rating
        /// Why it does not apply; empty for nothing.
        var reason = ""
        /// The evidence; empty for none.
        var evidence = ""
        /// The areas for improvement; empty for none.
        var improvement = ""
        /// The action; `nil` for none.
        var action: Action?

        /// The reference.
        var ref: String { "\(standard).\(criterion)" }
        /// The words of the criterion.
        var text: String { "Criterion \(criterion) of standard \(standard)." }
    }

    /// The agency's number, from 1.
    let number: Int

    /// The id of its area.
    let area: String

    /// The id by which it names itself.
    var statedID: String

    /// The name by which it names itself.
    var statedName: String

    /// The day of the sign-off, in words.
    var signedOffOn = "2026-01-15"

    /// The answers, in the catalogue's order.
    var answers: [Answer] = []

    /// What was done to it; `nil` for nothing.
    var fault: SyntheticFault?

    /// Makes the answers of an agency.
    init(number: Int, area: String, texts: SyntheticTexts, random: inout SplitMix64) {
        self.number = number
        self.area = area
        statedID = Self.id(number)
        statedName = Self.name(number)
        for standard in 1...SyntheticCycle.standards {
            for criterion in 1...SyntheticCycle.criteriaEach {
                let grade = random.grade()
                var answer = Answer(
                    standard: standard, criterion: criterion, rating: .grade(grade))
                if texts.isLeftOut(random: &random) {
                    answer.rating = .notApplicable
                    answer.reason = texts.text(for: .reason, random: &random)
                    answers.append(answer)
                    continue
                }
                if grade < 2 {
                    answer.improvement = texts.text(for: .improvement, random: &random)
                }
                answer.evidence = texts.text(for: .evidence, random: &random)
                if grade < 2 {
                    let action = texts.text(for: .action, random: &random)
                    answer.action = Action(
                        text: action, success: texts.text(for: .success, random: &random))
                }
                answers.append(answer)
            }
        }
    }

    /// The id of an agency.
    static func id(_ number: Int) -> String { "agency-" + SyntheticSchool.padded(number, 5) }

    /// The name of an agency.
    static func name(_ number: Int) -> String { "Agency \(number)" }

    /// The name of its file, without the ending.
    var fileName: String { Self.id(number) }
}
