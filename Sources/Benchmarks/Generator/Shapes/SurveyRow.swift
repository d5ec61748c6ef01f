/// A return as a row of a survey program's export.
enum SurveyRow {
    /// The headings: the program's own columns, then the columns of each question.
    static let headings: [String] = {
        var headings = [
            "ID", "Start time", "Completion time", "Email", "Name", "Name of organisation",
            "Who signed this off (role)?", "Date signed off",
        ]
        for standard in 1...SyntheticCycle.standards {
            for criterion in 1...SyntheticCycle.criteriaEach {
                let ref = "\(standard).\(criterion)"
                headings += [
                    "\(ref) Criterion \(criterion) of standard \(standard).",
                    "\(ref) If not applicable, why?", "\(ref) Evidence",
                    "\(ref) Areas for improvement", "\(ref) Action", "\(ref) By whom",
                    "\(ref) By when",
                ]
            }
        }
        return headings
    }()

    /// The row of a return.
    static func row(of made: SyntheticReturn) -> [String] {
        var row = [
            "\(made.number)", "1/15/2026 9:02:11", "1/15/2026 9:41:50", "anonymous", "",
            made.statedName, "Chair of governors", made.signedOffOn,
        ]
        for answer in made.answers {
            row += [answer.rating.words, answer.reason, answer.evidence, answer.improvement]
            row += answer.action.map { [$0.text, $0.lead, $0.due] } ?? ["", "", ""]
        }
        return row
    }
}
