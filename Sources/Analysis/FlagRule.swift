import Section11Returns
import Section11Scoring
public import Section11Standards
public import Section11Tables

/// A rule that draws attention to something in the returns of a scope.
public protocol FlagRule: Sendable {
    /// The rule's code.
    static var code: Flag.Code { get }

    /// The rule in a few words.
    static var title: String { get }

    /// Why it matters, in one sentence.
    static var reason: String { get }

    /// The flags that the rule raises, the most pressing first.
    static func flags(in context: FlagContext) -> [Flag]
}

/// What a rule may look at.
public struct FlagContext: Sendable {
    /// The scored returns of the scope.
    public let assessment: Assessment

    /// Other readings of the same returns.
    public let readings: [Reading]

    /// The same scope in the cycles before that have returns, the latest first.
    ///
    /// Only cycles of the same edition: another edition's figures are compared through a crosswalk.
    public let earlier: [Assessment]

    /// The day that counts as today; `nil` if neither the caller nor the cycle gives one.
    public let asOf: CalendarDate?

    /// Creates the context of a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due. The clock is never asked.
    public init(_ assessment: Assessment, asOf: CalendarDate? = nil) {
        let cycle = assessment.returnSet.cycle
        self.assessment = assessment
        self.asOf = asOf ?? cycle.ends ?? cycle.due
        readings = Reading.all(of: assessment)
        var earlier: [Assessment] = []
        for set in assessment.returnSet.earlier {
            guard set.index.catalogue.id == assessment.index.catalogue.id,
                let scope = assessment.scope.carried(to: set.cycle),
                let before = Assessment(
                    set, scope: scope, countsCarried: assessment.countsCarried)
            else { break }
            earlier.append(before)
        }
        self.earlier = earlier
    }

    /// The catalogue.
    public var catalogue: Catalogue { assessment.index.catalogue }

    /// The agency at a position of the register.
    public func agency(_ position: Int) -> Agency {
        assessment.returnSet.cycle.agencies[position]
    }
}

/// All rules, in the order of their codes.
public enum FlagRules {
    /// All rules, in the order of their codes.
    public static let all: [any FlagRule.Type] = [WeakStandard.self, WeakestStandards.self]

    /// The flags that the rules raise, rule by rule.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the cycle's own end.
    /// - Returns: The flags, each rule's most pressing first.
    public static func flags(in assessment: Assessment, asOf: CalendarDate? = nil) -> [Flag] {
        let context = FlagContext(assessment, asOf: asOf)
        return all.flatMap { $0.flags(in: context) }
    }
}
