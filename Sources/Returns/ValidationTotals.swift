import Section11Standards
import Section11Tables

extension Validation {
    /// What the checks say of many returns, in numbers.
    public struct Totals: Sendable, Equatable {
        /// How many issues must be corrected.
        public private(set) var errors = 0

        /// How many issues must be amended or explained.
        public private(set) var queries = 0

        /// How many issues only advise.
        public private(set) var advice = 0

        /// Whether a file could not be read.
        public private(set) var hasUnreadable = false

        /// Creates the totals of nothing.
        public init() {}

        /// Counts what the checks say.
        public init(_ validations: [Validation]) {
            for validation in validations { add(validation) }
        }

        /// Adds what the checks say of one return, or of a file that could not be read.
        public mutating func add(_ validation: Validation) {
            errors += validation.count(of: .error)
            queries += validation.count(of: .query)
            advice += validation.count(of: .advice)
            if !validation.isReadable { hasUnreadable = true }
        }

        fileprivate mutating func add(_ other: Totals) {
            errors += other.errors
            queries += other.queries
            advice += other.advice
            if other.hasUnreadable { hasUnreadable = true }
        }
    }

    /// Checks every return of a cycle and counts what is found, without holding it.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - threads: How many returns are checked at once; `nil` for as many as are of use.
    /// - Returns: The totals of what ``validate(_:threads:)`` gives.
    public static func totals(of cycle: CycleContext, threads: Int? = nil) -> Totals {
        let entries = Array(cycle.set.entries.indices)
        let counted = Concurrently.map(entries, threads: threads ?? Concurrently.most) { entry in
            Totals([Validation(CheckContext(entry: entry, in: cycle))])
        }
        var totals = Totals()
        for count in counted { totals.add(count) }
        for submission in cycle.set.submissions {
            guard let refusal = submission.refusal else { continue }
            totals.add(Validation(refused: submission, because: refusal))
        }
        return totals
    }
}
