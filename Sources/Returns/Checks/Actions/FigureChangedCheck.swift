import Section11Standards

/// R416: a figure differs from that of the cycle before by more than half.
///
/// Looks for figures that are more than half above or below the figure of the same indicator in the
/// agency's return of the cycle before; the catalogue's threshold sets another share. Does not look
/// at figures after a 0, and says nothing of smaller changes.
///
///     staff-trained | 38      (82 in the return of the year before)
///
/// Source: so great a change is most often a slip or another way of counting.
enum FigureChangedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R416")
    static let severity = AuditIssue.Severity.advice
    static let title = "figure changed by more than half"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.answered.indicators.isEmpty ? nil : context.reasonWithoutEarlier
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let earlier = context.earlier else { return [] }
        let share = context.setting(of: code)?.threshold ?? Fraction(1, of: 2) ?? Fraction.zero
        return context.answered.indicators.indices.compactMap { position in
            let figure = context.answered.indicators[position]
            let last = earlier.answered.indicators.first {
                $0.subject == figure.subject && !$0.valueText.isEmpty
            }
            guard let last, let now = figure.value, let then = last.value,
                context.index.catalogue.indicators.contains(where: { $0.id == figure.id }),
                Fraction.zero < then, isGreat(from: then, to: now, share)
            else { return nil }
            return changed(
                figure, from: last.valueText, earlier.cycle,
                at: context.place(of: .value, inFigure: position))
        }
    }

    /// Whether a figure differs from another by more than a share of that other.
    private static func isGreat(from then: Fraction, to now: Fraction, _ share: Fraction) -> Bool {
        // Beyond fifteen digits a figure is no figure that an agency counts.
        let (before, after) = (then.value, now.value)
        return abs(after - before) > share.value * before
    }

    private static func changed(
        _ figure: IndicatorValue, from last: String, _ cycle: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "figure \(quoted(figure.valueText)) for indicator '\(figure.id)' was \(quoted(last)) "
                + "in '\(cycle)'",
            fix: "check the figure, and say in the commentary what has changed")
    }
}
