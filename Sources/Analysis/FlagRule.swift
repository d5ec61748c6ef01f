public import Section11Tables

/// A rule that draws attention to something in the returns of a scope.
public protocol FlagRule: Sendable {
    /// The rule's code.
    static var code: Flag.Code { get }

    /// The rule in a few words.
    static var title: String { get }

    /// Why it matters, in one sentence.
    static var reason: String { get }

    /// What the rule raises, the most pressing first; several lists stand one after the other.
    static func raised(in context: FlagContext) -> [RaisedFlags]
}

extension FlagRule {
    /// The flags that the rule raises, the most pressing first.
    public static func flags(in context: FlagContext) -> [Flag] {
        [Flag](raised(in: context))
    }
}

/// All rules, in the order of their codes.
public enum FlagRules {
    /// All rules, in the order of their codes.
    public static let all: [any FlagRule.Type] = [
        WeakStandard.self, WeakestStandards.self, WideningGap.self, ChronicStandard.self,
        OutlyingAgency.self, UnsupportedRating.self, CopiedEvidence.self, ModeratedDown.self,
        LowCoverage.self, StalledAction.self, OverdueAction.self, MissingReturn.self,
        OffTarget.self, EssentialCriterion.self,
    ]

    /// The flags that the rules raise, rule by rule.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the cycle's own end.
    ///   - threads: How many rules look at once; `nil` for as many as are of use.
    /// - Returns: The flags, each rule's most pressing first.
    public static func flags(
        in assessment: Assessment, asOf: CalendarDate? = nil, threads: Int? = nil
    ) -> [Flag] {
        let context = FlagContext(assessment, asOf: asOf)
        let raised = Concurrently.map(all, threads: threads ?? Concurrently.most) { rule in
            rule.raised(in: context)
        }
        return [Flag](raised.flatMap { $0 })
    }
}

extension [Flag] {
    /// The flags of rules, rule by rule.
    init(_ raised: [RaisedFlags]) {
        self = []
        reserveCapacity(raised.reduce(0) { $0 + $1.count })
        for flags in raised {
            for position in 0..<flags.count { append(Flag(flags, at: position)) }
        }
    }
}
