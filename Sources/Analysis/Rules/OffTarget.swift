import Section11Returns
import Section11Scoring
import Section11Standards

/// F13: a figure that does not reach its target.
///
/// Compares each agency's figure with the indicator's target, and the pooled percentage where every
/// agency gives its numerator and denominator. The comparison is exact, and strict where the target
/// is: "over 70" is missed at 70. Does not compare a mean of percentages, nor the sum of counts,
/// for targets are set for an agency; nor a figure that is missing or impossible, which the R-codes
/// tell of.
///
/// Example: 70.0 % of staff trained against a target of more than 70 %.
///
/// Source: the Southend board's training figures for 2011-12; the rule is ours.
public enum OffTarget: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F13")

    /// The rule in a few words.
    public static let title = "indicator off target"

    /// Why it matters.
    public static let reason =
        "The board set the target as the least, or the most, that keeps children safe."

    /// The flags: the pooled figures first, then the agencies' own, the furthest from its target
    /// first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        var pooled: [MissedTargets.Found] = []
        var own: [MissedTargets.Found] = []
        for (indicator, figures) in IndicatorFigures.all(of: context.assessment).enumerated() {
            guard let target = figures.indicator.target else { continue }
            let indicator = UInt32(clamping: indicator)
            if let figure = figures.pooled, !target.isMet(by: figure) {
                pooled.append(.init(indicator: indicator, agency: nil, value: figure))
            }
            let missed = figures.figures.filter { $0.meetsTarget == false }
            let ordered = missed.enumerated().sorted { left, right in
                guard let one = distance(left.element.value, target),
                    let other = distance(right.element.value, target), one != other
                else { return left.offset < right.offset }
                return one > other
            }
            own += ordered.map { _, figure in
                .init(
                    indicator: indicator, agency: UInt32(clamping: figure.agency),
                    value: figure.value)
            }
        }
        return [RaisedFlags(self, MissedTargets(found: pooled + own, names: context.names))]
    }

    private static func distance(_ figure: Fraction, _ target: Indicator.Target) -> Fraction? {
        figure > target.value
            ? figure.difference(from: target.value) : target.value.difference(from: figure)
    }
}

/// The figures that do not reach their targets.
private struct MissedTargets: FlagFindings {
    /// One figure.
    struct Found {
        let indicator: UInt32
        /// The agency; `nil` for the figure of all together.
        let agency: UInt32?
        let value: Fraction
    }

    let found: [Found]
    let names: FlagNames

    var count: Int { found.count }

    private func indicator(_ found: Found) -> Indicator {
        names.index.catalogue.indicators[Int(found.indicator)]
    }

    func subject(at position: Int) -> Flag.Subject {
        let indicator = Int(found[position].indicator)
        guard let agency = found[position].agency else { return .indicator(indicator) }
        return .figure(agency: Int(agency), indicator: indicator)
    }

    func message(at position: Int) -> String {
        let found = found[position]
        let indicator = indicator(found)
        let unit = indicator.kind == .percentage ? " %" : ""
        let goal = indicator.target.map {
            "\(Self.words($0.comparator)) \(FlagWords.decimal($0.value))\(unit)"
        }
        let giver = found.agency.map { "\(names.agency($0)) gives" }
        return """
            \(indicator.title): \(giver ?? "all agencies together come to") \
            \(FlagWords.decimal(found.value))\(unit), and the target is \(goal ?? "")
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        guard let target = indicator(found[position]).target else { return [] }
        return [
            .init("value", .figure(found[position].value)), .init("target", .figure(target.value)),
            .init("comparator", .text(target.comparator.rawValue)),
        ]
    }

    private static func words(_ comparator: Indicator.Target.Comparator) -> String {
        switch comparator {
        case .moreThan: "more than"
        case .atLeast: "at least"
        case .equal: "exactly"
        case .atMost: "at most"
        case .lessThan: "less than"
        }
    }
}
