import Section11Standards
import TestSupport

@testable import Section11Returns

/// What the checks say of child-level data in one text of a return.
enum PrivacyBench {
    /// The issues of a return whose evidence for criterion 1.1 is a text.
    static func issues(evidence: String) -> [Return.Issue] {
        var answered = Return(file: "police.xlsx")
        var layout = Return.Layout(sheet: "Standards", headerRow: 1)
        layout[.ref] = 1
        layout[.rating] = 2
        layout[.evidence] = 3
        answered.layouts = [layout]
        answered.responses = [
            Response(
                ref: "1.1", ratingText: "Good", evidence: evidence,
                origin: Origin(layout: 0, row: 2))
        ]
        return issues(of: answered)
    }

    /// The issues of child-level data in a return.
    static func issues(of answered: Return) -> [Return.Issue] {
        let index = CatalogueIndex(SmallCycle(criteria: ["1.1"]).catalogue)
        var answered = answered
        answered.resolve(against: index)
        var submission = Submission.read(Array("{}".utf8), file: "police.xlsx")
        submission.returns = [answered]
        let outcome = ReturnChecks.run(CheckContext(submission, position: 0, index: index))
        return outcome.issues.filter { $0.code.rawValue.hasPrefix("R3") }
    }
}
