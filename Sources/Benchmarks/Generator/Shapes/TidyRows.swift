/// A return as rows of tidy CSV, one for each answer.
enum TidyRows {
    /// The headings.
    static let headings = [
        "agency", "area", "cycle", "kind", "standard", "criterion", "rating", "reason", "evidence",
        "areas_for_improvement", "action_no", "action", "lead", "due", "success_measure", "status",
        "signed_off_by", "signed_off_on",
    ]

    /// The rows of a return.
    static func rows(of made: SyntheticReturn) -> [[String]] {
        var actions = 0
        return made.answers.map { answer in
            var action = ["", "", "", "", "", ""]
            if let planned = answer.action {
                actions += 1
                action = [
                    "A\(actions)", planned.text, planned.lead, planned.due, planned.success,
                    planned.status,
                ]
            }
            return [
                made.statedID, made.area, "synthetic", "full", "\(answer.standard)", answer.ref,
                answer.rating.words, answer.reason, answer.evidence, answer.improvement,
            ] + action + ["Chair of governors", made.signedOffOn]
        }
    }
}
