public import Section11Analysis
import Section11Returns
public import Section11Standards

extension Summary {
    /// Attention drawn to something.
    public struct FlagFigure: Sendable, Equatable {
        /// Whether the flag stands under another reading of the same returns.
        public struct Test: Sendable, Equatable {
            /// The reading in words.
            public let reading: String
            /// Whether the flag would be raised under it.
            public let holds: Bool
        }

        /// The count of agencies behind a standard's flag.
        public struct Share: Sendable, Equatable {
            /// How many agencies need improvement.
            public let needingImprovement: Int
            /// How many agencies are rated.
            public let rated: Int
            /// The share of rated agencies that need improvement; `nil` where nobody is rated.
            public var share: Fraction? { Fraction(needingImprovement, of: rated) }
            /// The 95 % interval of the share.
            public let interval: Interval
            /// The rank by share.
            public let rank: Int
        }

        /// The code of the rule, such as `F01`.
        public let code: String
        /// What is flagged, such as `standard 5`.
        public let subject: String
        /// What `section11 explain` takes: a standard's number, a criterion's reference.
        ///
        /// The id for an agency or an indicator.
        public let figure: String
        /// The number of the standard that is flagged as a whole; `nil` for any other flag.
        public let standard: String?
        /// The id of the agency that is meant; `nil` if all are.
        public let agency: String?
        /// The flag in one sentence, with its numbers.
        public let message: String
        /// Why it matters, in one sentence.
        public let reason: String
        /// The count of agencies behind it; `nil` for a flag that is no share of agencies.
        public let share: Share?
        /// Further numbers behind it.
        public let numbers: [Flag.Number]
        /// Whether the flag stands under each other reading.
        public let tests: [Test]

        /// Whether the flag stands under every reading.
        public let isFirm: Bool
        /// The tests in words: `holds under 6 of 7 readings`.
        public let holdsUnder: String

        /// Takes over a flag.
        public init(_ flag: Flag, of assessment: Assessment) {
            let agencies = assessment.returnSet.cycle.agencies
            let standards = assessment.index.catalogue.standards
            let words = Self.words(for: flag.subject, in: assessment)
            code = flag.code.rawValue
            agency = flag.subject.agency.map { agencies[$0].id }
            standard = flag.standard.map { standards[$0].number }
            figure = words.figure
            subject = words.subject
            message = flag.message
            reason = flag.reason
            share = flag.share.map {
                Share(
                    needingImprovement: $0.needingImprovement, rated: $0.rated,
                    interval: Interval($0.interval), rank: $0.rank)
            }
            numbers = flag.numbers
            isFirm = flag.isFirm
            holdsUnder = flag.holdsUnder
            tests = flag.tests.map { .init(reading: $0.reading.rawValue, holds: $0.holds) }
        }

        /// What `section11 explain` takes, and the subject in words.
        private static func words(
            for subject: Flag.Subject, in assessment: Assessment
        ) -> (figure: String, subject: String) {
            let agencies = assessment.returnSet.cycle.agencies
            let catalogue = assessment.index.catalogue
            switch subject {
            case .standard(let standard):
                let number = catalogue.standards[standard].number
                return (number, "standard \(number)")
            case .criterion(let criterion):
                let ref = assessment.index.entries[criterion].criterion.ref
                return (ref, "criterion \(ref)")
            case .agency(let agency):
                return (agencies[agency].id, agencies[agency].name)
            case .rating(let agency, let standard):
                let number = catalogue.standards[standard].number
                return (number, "\(agencies[agency].name), standard \(number)")
            case .action(let agency, let number):
                return (agencies[agency].id, "\(agencies[agency].name), action \(number)")
            case .indicator(let indicator):
                let described = catalogue.indicators[indicator]
                return (described.id, described.title)
            case .figure(let agency, let indicator):
                let described = catalogue.indicators[indicator]
                return (described.id, "\(agencies[agency].name), \(described.title)")
            }
        }
    }
}
