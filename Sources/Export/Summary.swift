public import Section11Standards
public import Section11Tables

/// Everything that a report on a scope says, free of format.
///
/// Every exporter writes from a summary alone, so that no two outputs can differ in a number.
public struct Summary: Sendable, Equatable {
    /// The value of `schema` in a summary's JSON.
    public static let schema = "section11/summary/1"

    /// The cycle that was audited.
    public struct Cycle: Sendable, Equatable {
        /// The name in files and commands.
        public let id: String
        /// The name in words.
        public let title: String
        /// The first day; `nil` if the register does not say.
        public let opens: CalendarDate?
        /// The day by which returns were due; `nil` if the register does not say.
        public let due: CalendarDate?
        /// The last day; `nil` if the register does not say.
        public let ends: CalendarDate?
        /// Whether the returns are invented.
        public let isInvented: Bool
        /// How much of the catalogue it asks: full, mini or interim.
        public let kind: String
        /// What an interim year asks, in a sentence; `nil` in any other.
        public let interim: String?
    }

    /// What agencies were asked.
    public struct Edition: Sendable, Equatable {
        /// The name in files and commands.
        public let id: String
        /// The edition in the publisher's own way of counting.
        public let edition: String
        /// The name in words.
        public let title: String
        /// The grades of the scale, weakest first.
        public let grades: [Grade]
    }

    /// How criteria became a rating for a standard.
    public struct Method: Sendable, Equatable {
        /// The code, such as `M01`.
        public let code: String
        /// The method in one sentence.
        public let description: String
        /// Whether ratings of cycles before count.
        public let countsCarried: Bool
    }

    /// Whose returns the summary is about.
    public struct Coverage: Sendable, Equatable {
        /// One area, a pool of several, or a cycle without areas.
        public let kind: String
        /// The areas, in the cycle's order.
        public let areas: [Area]

        /// Whether these are all areas of the cycle.
        public let isWhole: Bool

        /// The areas in words, such as "Portsmouth and Southampton"; `nil` if there are none.
        ///
        /// More than six are only counted, for no title holds them.
        public var name: String? {
            if areas.isEmpty { return nil }
            return areas.count > 6 ? "\(areas.count) areas" : Words.list(areas.map(\.name))
        }
    }

    /// The issues of all files that were read.
    public struct IssueTotals: Sendable, Equatable {
        /// How many must be corrected.
        public let errors: Int
        /// How many must be amended or explained.
        public let queries: Int
        /// How many are worth knowing.
        public let advice: Int

        /// Creates totals.
        public init(errors: Int = 0, queries: Int = 0, advice: Int = 0) {
            self.errors = errors
            self.queries = queries
            self.advice = advice
        }
    }

    /// The cycle that was audited.
    public let cycle: Cycle

    /// What every output must say; `nil` for nothing.
    public let notice: String?

    /// What agencies were asked.
    public let catalogue: Edition

    /// How criteria became a rating for a standard.
    public let method: Method

    /// The day that counts as today; `nil` if neither the caller nor the cycle gives one.
    public let asOf: CalendarDate?

    /// Whose returns the summary is about.
    public let scope: Coverage

    /// Who answered and who did not.
    public let returns: Returns

    /// The standards, in the catalogue's order.
    public let standards: [StandardFigure]

    /// The agencies that answered or were expected to, in the register's order.
    public let agencies: [AgencyFigure]

    /// What draws attention.
    public let flags: [FlagFigure]

    /// The figures that agencies give beside ratings, in the catalogue's order.
    public let indicators: [IndicatorSummary]

    /// What the returns say of their improvement actions.
    public let actions: Actions

    /// The actions of this cycle's returns and of those before, each once, overdue ones first.
    public let actionList: [ActionFigure]

    /// The proof that the areas add up.
    public let pool: Reconciliation

    /// The boards whose folders are pooled; `nil` where the returns are one cycle's.
    public let boards: Boards?

    /// The issues of all files that were read.
    public let issues: IssueTotals

    /// The version of the engine.
    public let engineVersion: String

    /// What stands behind the figures, for outputs that stay with the board; `nil` where no output
    /// asks for it.
    public var detail: SummaryDetail?

    /// The standards in the order of their ranks; those that nobody rated come last.
    public var rankedStandards: [StandardFigure] {
        standards.enumerated().sorted {
            ($0.element.figure.rank ?? .max, $0.offset)
                < ($1.element.figure.rank ?? .max, $1.offset)
        }.map(\.element)
    }

    /// The agency with an id; `nil` if it neither answered nor was expected to.
    public func agency(_ id: String) -> AgencyFigure? {
        agencies.first { $0.id == id }
    }
}
