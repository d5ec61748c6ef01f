import Section11Standards

/// R205: not applicable without a reason.
///
/// Looks for "not applicable" without a reason, where the scale asks for one. On a form without a
/// column for reasons the evidence counts as the reason. Does not judge the reason.
///
///     Ref  | Rating | Reason if not applicable
///     11.3 | N/A    |
///
/// Source: the catalogue's `reasonRequired`; not applicable leaves the denominator (M05).
enum ReasonMissingCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R205")
    static let severity = AuditIssue.Severity.error
    static let title = "not applicable without a reason"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.index.catalogue.scale.notApplicable.reasonRequired else { return [] }
        var missing: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.state == .notApplicable && !mark.hasReason {
            let layout = context.answered.layout(of: position)
            if mark.hasEvidence, layout?.isJSON == false, layout?[.reason] == nil { continue }
            missing.append(position)
        }
        if missing.isEmpty { return [] }
        return context.issues(of: missing, at: .reason) { response, place in
            noReason(context.ref(of: response), at: place)
        } several: { run, place in
            noReason(rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy = "enter why the criterion does not apply, or a rating"

    private static func noReason(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref, "criterion \(ref) is not applicable without a reason",
            fix: remedy)
    }

    private static func noReason(rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "not applicable without a reason in \(rows)", fix: remedy)
    }
}

extension Return {
    /// The layout of an answer; `nil` if the return has none such.
    func layout(of response: Int) -> Layout? {
        let position = responses[response].origin.layout
        return layouts.indices.contains(position) ? layouts[position] : nil
    }
}
