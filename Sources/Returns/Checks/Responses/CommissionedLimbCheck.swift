import Section11Standards

/// R220: the evidence leaves out services that others provide for the agency.
///
/// Looks at ratings from the catalogue's `evidenceRequiredFrom` up of criteria whose `limbs` name
/// commissioned services, and whether the evidence has any word on them at all, such as "contract",
/// "provider", "commissioned" or "grant". Does not judge what is said of them.
///
///     3.6 | Good | All job descriptions name the duty.      (the criterion asks for both limbs)
///
/// Source: Children Act 2004, s.11(2): (a) the agency's own functions, (b) services provided by
/// another person under arrangements with it.
enum CommissionedLimbCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R220")
    static let severity = AuditIssue.Severity.query
    static let title = "commissioned services left out"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let lowest = context.lowestEvidencedGrade else { return [] }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.criterion >= 0 && mark.state == .graded && mark.grade >= lowest
            && mark.hasEvidence
        {
            if !context.texts[position].signs.contains(.speaksOfOthers),
                context.index.asksOfOthers[Int(mark.criterion)]
            {
                found.append(position)
            }
        }
        return found.map { response in
            leftOut(
                context.ref(of: response),
                at: context.answered.place(
                    of: .evidence, in: context.answered.responses[response]))
        }
    }

    private static let beginnings = [
        "commission", "contract", "provider", "procure", "supplier", "subcontract", "grant",
        "tender", "outsourc", "third part", "service level", "agency staff", "agency worker",
        "funded", "on our behalf", "sla",
    ]

    /// Whether a text has any word on services that others provide.
    static func speaksOfOthers(_ evidence: String) -> Bool {
        let words = " " + normalisedWords(evidence)
        return beginnings.contains { words.contains(" " + $0) }
    }

    private static func leftOut(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "criterion \(ref) asks for services that others provide too, "
                + "and its evidence does not speak of them",
            fix: "say how the agency makes sure of it where others act for it, "
                + "or explain that nobody does")
    }
}
