extension AuditIssue.Code {
    /// S110: an indicator cannot be counted.
    public static let brokenIndicator = Self(rawValue: "S110")
}

/// S110: an indicator's id stands twice, or nothing could ever reach its target.
///
/// A percentage lies between 0 and 100 and a count is not negative; more than four decimals are not
/// kept. It does not judge whether a target is sensible.
///
/// Example: a percentage with the target `> 100`. Source: the catalogue format, `indicators`.
public enum IndicatorCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.brokenIndicator
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        var ids: Set<String> = []
        for (index, indicator) in catalogue.indicators.enumerated() {
            let place = "/indicators/\(index)"
            if !ids.insert(indicator.id).inserted {
                issues.append(
                    issue(
                        at: document.place("\(place)/id"),
                        "indicator '\(indicator.id)' stands twice",
                        fix: "give each indicator an id of its own"))
            }
            if !(0...4).contains(indicator.decimals) {
                issues.append(
                    issue(
                        at: document.place("\(place)/decimals"),
                        "indicator '\(indicator.id)' has \(indicator.decimals) decimals",
                        fix: "give 0 to 4"))
            }
            if let target = indicator.target, !isPossible(target, for: indicator.kind) {
                issues.append(
                    issue(
                        at: document.place("\(place)/target"),
                        "no \(indicator.kind.rawValue) can reach the target of '\(indicator.id)'",
                        fix: "check the comparator and the value, or give null for no target"))
            }
        }
        return issues
    }

    private static func isPossible(
        _ target: Indicator.Target, for kind: Indicator.Kind
    ) -> Bool {
        let highest = kind == .percentage ? Fraction(100, of: 1) : nil
        let isBelowHighest = highest.map { target.value < $0 } ?? true
        let isAtMostHighest = highest.map { target.value <= $0 } ?? true
        return switch target.comparator {
        case .moreThan: isBelowHighest
        case .atLeast: isAtMostHighest
        case .equal: isAtMostHighest && target.value >= .zero
        case .atMost: target.value >= .zero
        case .lessThan: target.value > .zero
        }
    }
}
