public import Section11Returns
import Section11Scoring
public import Section11Standards

extension Summary {
    /// One agency's ratings by standard.
    public struct AgencyFigure: Sendable, Equatable {
        /// Where an agency stands in a standard, every kind of absence told apart.
        public enum Rating: Sendable, Equatable {
            /// A grade, by its position from the weakest.
            case graded(Int)
            /// Does not apply to the agency, as it says.
            case notApplicable
            /// Asked and not answered.
            case unanswered
            /// Not asked of this kind of agency.
            case notAsked
            /// Graded on another board's scale, by a grade that is not mapped.
            case unmapped
            /// The agency made no return.
            case notReturned

            /// Takes over a standing.
            init(_ standing: Standing) {
                switch standing {
                case .graded(let grade): self = .graded(Int(grade))
                case .notApplicable: self = .notApplicable
                case .unanswered: self = .unanswered
                case .notAsked: self = .notAsked
                case .unmapped: self = .unmapped
                }
            }

            /// The grade's code, or the name of the absence.
            func code(on grades: [Grade]) -> String {
                switch self {
                case .graded(let grade): grades.indices.contains(grade) ? grades[grade].code : ""
                case .notApplicable: "not-applicable"
                case .unanswered: "unanswered"
                case .notAsked: "not-asked"
                case .unmapped: "unmapped"
                case .notReturned: "not-returned"
                }
            }

            /// The grade's label, or the absence in words.
            func label(on grades: [Grade]) -> String {
                switch self {
                case .graded(let grade): grades.indices.contains(grade) ? grades[grade].label : ""
                case .notApplicable: "not applicable"
                case .unanswered: "not answered"
                case .notAsked: "not asked"
                case .unmapped: "graded on another scale"
                case .notReturned: "no return"
                }
            }

            /// Whether it is a grade that needs improvement.
            func needsImprovement(on grades: [Grade]) -> Bool {
                guard case .graded(let grade) = self, grades.indices.contains(grade) else {
                    return false
                }
                return grades[grade].needsImprovement
            }

            /// The statistical shorthand of the absence; `nil` for a grade.
            var shorthand: String? {
                switch self {
                case .graded: nil
                case .notApplicable, .notAsked, .unmapped: "[z]"
                case .unanswered, .notReturned: "[x]"
                }
            }
        }

        /// The ratings that are carried forward from one cycle.
        public struct CarriedFrom: Sendable, Equatable {
            /// The id of the cycle.
            public let cycle: String
            /// How many they are.
            public let ratings: Int
        }

        /// The ratings of one cycle that are not carried forward.
        public struct NotCarried: Sendable, Equatable {
            /// The id of the cycle.
            public let cycle: String
            /// The id of its edition.
            public let catalogue: String
            /// The references of their criteria in that edition.
            public let criteria: [String]
        }

        /// The name in files and commands.
        public let id: String
        /// The name in words.
        public let name: String
        /// What its return sets out to do; `nil` if it made none.
        public let kind: Return.Kind?
        /// Whether the kind is the register's because the return does not say.
        public let isKindPresumed: Bool
        /// The file of its return; `nil` if it made none.
        public let file: String?
        /// The ids of the areas that it covers.
        public let areas: [String]
        /// Where it stands, by standard.
        public let ratings: [Rating]
        /// The positions of the standards whose grade rests on less than full coverage (M06).
        public let provisional: [Int]
        /// The positions of the standards whose grade rests in part on a cycle before (M07).
        public let carried: [Int]
        /// How many ratings come from which cycle before (M07), the latest first.
        public let carriedFrom: [CarriedFrom]
        /// The ratings of cycles before that no crosswalk gives leave to carry, the latest first.
        public let notCarried: [NotCarried]
        /// The share of the criteria asked that are answered; `nil` if there are none.
        public let coverage: Fraction?
    }
}
