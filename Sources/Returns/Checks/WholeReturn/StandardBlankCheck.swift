import Section11Standards

/// R114: a whole standard is left blank.
///
/// In a full return, and within the theme of a mini audit, looks for standards of which the agency
/// is asked at least two criteria and answers none, though it answers others. Told once a standard,
/// and four standards or more as one, in place of R203 for each criterion. Does not look at
/// updates, nor at a return without any answer; that is R111.
///
///     Ref | Rating
///     6.6 | Good
///     7.1 |
///     7.2 |
///
/// Source: a page that was passed over is one oversight, and is told as one (M06).
enum StandardBlankCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R114")
    static let severity = AuditIssue.Severity.error
    static let title = "standard left blank"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let blank = context.blankStandards()
        if blank.count >= CheckContext.groupedFrom {
            let numbers = blank.map { context.index.catalogue.standards[$0].number }
            return [leftBlank(numbers, at: context.answered.responsesPlace)]
        }
        return blank.map { standard in
            let criteria = context.index.criteriaByStandard[standard]
            let responses = criteria.map { Int(context.firstResponse[$0]) }.filter { $0 >= 0 }
            let place =
                responses.isEmpty
                ? context.answered.responsesPlace
                : context.runs(of: responses.sorted()).first.map {
                    context.place(of: .rating, in: $0)
                }
            return leftBlank(
                context.index.catalogue.standards[standard],
                count: criteria.count { context.isAsked[$0] },
                at: place ?? context.answered.responsesPlace)
        }
    }

    private static func leftBlank(_ numbers: [String], at place: Locator) -> Return.Issue {
        issue(
            at: place,
            "standards \(listed(numbers)) are left blank: none of their criteria is answered",
            fix:
                "rate each of their criteria, or enter N/A with the reason where one does not apply"
        )
    }

    private static func leftBlank(
        _ standard: Standard, count: Int, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "standard \(standard.number) is left blank: none of its \(count) criteria is answered",
            fix: "rate each of its criteria, or enter N/A with the reason where one does not apply")
    }
}

extension CheckContext {
    /// The standards that are left blank though others are answered; none where R114 is off.
    func blankStandards() -> [Int] {
        guard kind != .update, !isBlank, answeredCount > 0, answeredCount < asked.count,
            kind == .full || cycle?.set.cycle.scope != nil,
            reasonTurnedOff(StandardBlankCheck.code) == nil
        else { return [] }
        return index.criteriaByStandard.indices.filter { standard in
            if isStandardRated[standard] { return false }
            var count = 0
            for criterion in index.criteriaByStandard[standard] where isAsked[criterion] {
                count += 1
                let response = Int(firstResponse[criterion])
                if response < 0 { continue }
                let mark = marks[response]
                if mark.state != .unanswered || mark.hasText { return false }
            }
            return count > 1
        }
    }
}
