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

        private let flag: Flag
        private let names: Names

        /// What the subjects of flags are called.
        ///
        /// One for all flags of a summary: a country has hundreds of thousands, of which an output
        /// shows some, so that each is put into words when it is asked for.
        final class Names: Sendable {
            fileprivate let cycle: AuditCycle
            fileprivate let index: CatalogueIndex

            /// Takes the names of a cycle and its catalogue.
            init(of assessment: Assessment) {
                cycle = assessment.returnSet.cycle
                index = assessment.index
            }
        }

        /// Takes over a flag.
        public init(_ flag: Flag, of assessment: Assessment) {
            self.init(flag, Names(of: assessment))
        }

        /// Takes over a flag, with the names that it shares with others.
        init(_ flag: Flag, _ names: Names) {
            self.flag = flag
            self.names = names
        }
    }
}

extension Summary.FlagFigure {
    /// The code of the rule, such as `F01`.
    public var code: String { flag.code.rawValue }

    /// What is flagged, such as `standard 5`.
    public var subject: String {
        switch flag.subject {
        case .standard(let standard): "standard \(number(of: standard))"
        case .criterion(let criterion): "criterion \(ref(of: criterion))"
        case .agency(let agency): agencies[agency].name
        case .rating(let agency, let standard):
            "\(agencies[agency].name), standard \(number(of: standard))"
        case .action(let agency, let number): "\(agencies[agency].name), action \(number)"
        case .indicator(let indicator): indicators[indicator].title
        case .figure(let agency, let indicator):
            "\(agencies[agency].name), \(indicators[indicator].title)"
        }
    }

    /// What `section11 explain` takes: a standard's number, a criterion's reference.
    ///
    /// The id for an agency or an indicator.
    public var figure: String {
        switch flag.subject {
        case .standard(let standard), .rating(_, let standard): number(of: standard)
        case .criterion(let criterion): ref(of: criterion)
        case .agency(let agency), .action(let agency, _): agencies[agency].id
        case .indicator(let indicator), .figure(_, let indicator): indicators[indicator].id
        }
    }

    /// The number of the standard that is flagged as a whole; `nil` for any other flag.
    public var standard: String? { flag.standard.map(number) }

    /// The id of the agency that is meant; `nil` if all are.
    public var agency: String? { flag.subject.agency.map { agencies[$0].id } }

    /// The flag in one sentence, with its numbers.
    public var message: String { flag.message }

    /// Why it matters, in one sentence.
    public var reason: String { flag.reason }

    /// The count of agencies behind it; `nil` for a flag that is no share of agencies.
    public var share: Share? {
        flag.share.map {
            Share(
                needingImprovement: $0.needingImprovement, rated: $0.rated,
                interval: Summary.Interval($0.interval), rank: $0.rank)
        }
    }

    /// Further numbers behind it.
    public var numbers: [Flag.Number] { flag.numbers }

    /// Whether the flag stands under each other reading.
    public var tests: [Test] {
        flag.tests.map { .init(reading: $0.reading.rawValue, holds: $0.holds) }
    }

    /// Whether the flag stands under every reading.
    public var isFirm: Bool { flag.isFirm }

    /// The tests in words: `holds under 6 of 7 readings`.
    public var holdsUnder: String { flag.holdsUnder }

    /// Whether two flags say the same.
    public static func == (one: Self, other: Self) -> Bool {
        one.flag == other.flag && one.subject == other.subject && one.figure == other.figure
            && one.agency == other.agency && one.standard == other.standard
    }

    private var agencies: [Agency] { names.cycle.agencies }

    private var indicators: [Indicator] { names.index.catalogue.indicators }

    private func number(of standard: Int) -> String {
        names.index.catalogue.standards[standard].number
    }

    private func ref(of criterion: Int) -> String { names.index.entries[criterion].criterion.ref }
}
