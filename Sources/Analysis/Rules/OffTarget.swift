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
    public static func flags(in context: FlagContext) -> [Flag] {
        var pooled: [Flag] = []
        var own: [Flag] = []
        for (indicator, found) in IndicatorFigures.all(of: context.assessment).enumerated() {
            guard let target = found.indicator.target else { continue }
            if let figure = found.pooled, !target.isMet(by: figure) {
                pooled.append(
                    flag(.indicator(indicator), nil, figure, found.indicator, target))
            }
            let missed = found.figures.filter { $0.meetsTarget == false }
            let ordered = missed.enumerated().sorted { left, right in
                guard let one = distance(left.element.value, target),
                    let other = distance(right.element.value, target), one != other
                else { return left.offset < right.offset }
                return one > other
            }
            own += ordered.map { _, figure in
                flag(
                    .figure(agency: figure.agency, indicator: indicator),
                    context.agency(figure.agency).name, figure.value, found.indicator, target)
            }
        }
        return pooled + own
    }

    private static func distance(_ figure: Fraction, _ target: Indicator.Target) -> Fraction? {
        figure > target.value
            ? figure.difference(from: target.value) : target.value.difference(from: figure)
    }

    private static func flag(
        _ subject: Flag.Subject, _ agency: String?, _ figure: Fraction, _ indicator: Indicator,
        _ target: Indicator.Target
    ) -> Flag {
        let unit = indicator.kind == .percentage ? " %" : ""
        let goal = "\(words(target.comparator)) \(FlagWords.decimal(target.value))\(unit)"
        return Flag(
            OffTarget.self, on: subject,
            message: """
                \(indicator.title): \(agency ?? "all agencies together") \
                \(agency == nil ? "come to" : "gives") \(FlagWords.decimal(figure))\(unit), and the \
                target is \(goal)
                """,
            numbers: [
                .init("value", .figure(figure)), .init("target", .figure(target.value)),
                .init("comparator", .text(target.comparator.rawValue)),
            ])
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
