import Section11Standards

/// R224: a reference stands beside the text of another criterion.
///
/// Looks for answers whose reference names one criterion while the text beside it is clearly that
/// of another. The reference counts. Rows that are out by the same number of criteria are told as
/// one. Does not look at other wordings of the same criterion, such as those of another edition,
/// and never quotes the text.
///
///     Ref | Criterion          | Rating
///     5.3 | (the text of 5.4)  | Good
///
/// Source: references or texts that were moved by a row give each rating to the wrong criterion.
enum RefAndTextDisagreeCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R224")
    static let severity = AuditIssue.Severity.query
    static let title = "reference beside another criterion's text"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        // Through a span, so that no answer's texts are counted as used.
        let responses = context.answered.responses.span
        var shifts: [(shift: Int, layout: Int, rows: [Int])] = []
        for position in responses.indices {
            guard case .refAgainstText(let text) = responses[position].matchedBy,
                let criterion = responses[position].criterion
            else { continue }
            let shift = Int(text) - criterion
            let layout = responses[position].origin.layout
            if let known = shifts.firstIndex(where: { $0.shift == shift && $0.layout == layout }) {
                shifts[known].rows.append(position)
            } else {
                shifts.append((shift, layout, [position]))
            }
        }
        var issues: [Return.Issue] = []
        for (_, _, rows) in shifts {
            if rows.count >= CheckContext.groupedFrom {
                issues.append(moved(rows, context))
            } else {
                issues += rows.map { disagree($0, context) }
            }
        }
        return issues
    }

    /// The references of the criterion that counts and of the one whose text stands beside it.
    private static func refs(
        _ position: Int, _ context: CheckContext
    ) -> (counted: String, text: String) {
        let response = context.answered.responses[position]
        guard case .refAgainstText(let text) = response.matchedBy else {
            return (context.ref(of: position), "")
        }
        return (context.ref(of: position), context.index.entries[Int(text)].criterion.ref)
    }

    private static func disagree(_ position: Int, _ context: CheckContext) -> Return.Issue {
        let refs = refs(position, context)
        return issue(
            at: context.answered.place(of: .ref, in: context.answered.responses[position]),
            criterion: refs.counted,
            "the reference is \(refs.counted), but the text is that of criterion \(refs.text); the "
                + "answer counts for \(refs.counted)",
            fix: "correct the reference or the text")
    }

    private static func moved(_ rows: [Int], _ context: CheckContext) -> Return.Issue {
        let place = context.place(of: .ref, in: rows)
        let first = refs(rows[0], context)
        return issue(
            at: place,
            "the references stand beside the texts of other criteria in "
                + "\(context.rows(rows, at: place)), moved alike, such as \(first.counted) beside "
                + "the text of \(first.text); the answers count for the references",
            fix: "check that the references were not moved by a row, and correct them or the texts")
    }
}
