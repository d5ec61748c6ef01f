import Section11Returns
public import Section11Scoring
import Section11Standards

/// What moderation changed in the returns of one cycle: the agencies' own ratings beside the
/// panel's.
///
/// Only answers of the cycle's own returns: a rating carried forward was moderated in its own
/// cycle, and ratings of whole standards (M04) are in no figure here.
public struct ModerationFigures: Sendable {
    /// One answer with both ratings.
    public struct Answer: Sendable, Equatable {
        /// The agency's position in the register.
        public let agency: Int
        /// The criterion's position in the catalogue.
        public let criterion: Int
        /// The agency's own rating.
        public let selfAssessed: Standing
        /// The panel's rating.
        public let moderated: Standing

        /// By how many steps the panel went up, negative for down; `nil` unless both are grades.
        public var steps: Int? {
            guard let own = selfAssessed.grade, let panel = moderated.grade else { return nil }
            return panel - own
        }

        /// Whether the panel changed anything.
        public var isChanged: Bool { selfAssessed != moderated }
    }

    /// Which way the panel moved ratings, of all that it moderated.
    public struct Shift: Sendable, Equatable {
        /// How many it raised.
        public var up = 0
        /// How many it left as they were.
        public var same = 0
        /// How many it lowered.
        public var down = 0
        /// How many were or became something else than a grade, such as not applicable.
        public var other = 0

        /// How many it moderated.
        public var moderated: Int { up + same + down + other }

        /// Creates the shift of some answers.
        public init(_ answers: some Sequence<Answer>) {
            for answer in answers {
                switch answer.steps {
                case nil: if answer.isChanged { other += 1 } else { same += 1 }
                case let steps?:
                    if steps > 0 { up += 1 } else if steps < 0 { down += 1 } else { same += 1 }
                }
            }
        }
    }

    /// The answers that the panel moderated, by agency and criterion.
    public let answers: [Answer]

    /// The standard of each criterion, by positions.
    private let standards: [Int]

    private let grades: Int

    /// Collects what the panel decided in a scope.
    public init(_ assessment: Assessment) {
        let set = assessment.returnSet
        standards = assessment.index.entries.map(\.standard)
        grades = assessment.scale.grades.count
        var answers: [Answer] = []
        for sheet in assessment.sheets {
            // By their places in the return; the sheet's own come from that one alone.
            var criteria: [Int: Int] = [:]
            for (criterion, source) in sheet.sources.enumerated() {
                if let source, source.cyclesBack == 0 { criteria[source.response] = criterion }
            }
            var found: [Answer] = []
            _ = set.withReturn(ofAgency: sheet.agency) { answered in
                answered.forEachRating { answer in
                    guard let moderated = answer.moderated,
                        let criterion = criteria[answer.position]
                    else { return }
                    found.append(
                        Answer(
                            agency: sheet.agency, criterion: criterion,
                            selfAssessed: Standing(answer.selfAssessed),
                            moderated: Standing(moderated)))
                }
            }
            answers += found.sorted { $0.criterion < $1.criterion }
        }
        self.answers = answers
    }

    /// The shift of all answers.
    public var shift: Shift { Shift(answers) }

    /// The shift of an agency's answers.
    public func shift(ofAgency agency: Int) -> Shift {
        Shift(answers.lazy.filter { $0.agency == agency })
    }

    /// The shift of the answers to a standard's criteria.
    public func shift(ofStandard standard: Int) -> Shift {
        Shift(answers.lazy.filter { standards[$0.criterion] == standard })
    }

    /// How many answers have which own grade (row) and which of the panel's (column).
    public var table: [[Int]] {
        var table = Array(repeating: Array(repeating: 0, count: grades), count: grades)
        for answer in answers {
            guard let own = answer.selfAssessed.grade, let panel = answer.moderated.grade,
                own < grades, panel < grades
            else { continue }
            table[own][panel] += 1
        }
        return table
    }
}
