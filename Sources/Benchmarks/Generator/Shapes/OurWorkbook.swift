import Section11Tables

/// The board's own workbook, filled in.
enum OurWorkbook {
    /// The workbook of a return.
    static func draft(of made: SyntheticReturn) -> WorkbookDraft {
        var facts = SheetDraft(name: "Return")
        facts.setRow(1, to: [.text("Section 11 return (invented, for timing)")])
        let labels = [
            ("Agency", made.statedName), ("Agency id", made.statedID), ("Cycle", "synthetic"),
            ("Catalogue", "synthetic"), ("Kind of return", "full"),
            ("Signed off by (role)", "Chair of governors"), ("Signed off on", made.signedOffOn),
        ]
        for (offset, label) in labels.enumerated() {
            facts.setRow(3 + offset, to: [.text(label.0), .text(label.1)])
        }
        var standards = SheetDraft(name: "Standards")
        standards.setRow(1, to: [.text("Standards")])
        standards.setRow(
            4,
            to: [
                "Standard", "Ref", "Criterion", "Rating", "Reason if not applicable", "Evidence",
                "Areas for improvement", "Guidance",
            ].map { .text($0) })
        var actions = SheetDraft(name: "Actions")
        actions.setRow(
            4,
            to: [
                "Action no.", "Criterion", "Action", "Lead (role)", "Due",
                "What will success look like", "Status", "Progress", "Impact on children",
            ].map { .text($0) })
        var actionRow = 5
        for (position, answer) in made.answers.enumerated() {
            standards.setRow(
                5 + position,
                to: [
                    "Standard \(answer.standard)", answer.ref, answer.text, answer.rating.words,
                    answer.reason, answer.evidence, answer.improvement,
                    "Evidence might be: policy; audit",
                ].map { .text($0) })
            guard let action = answer.action else { continue }
            actions.setRow(
                actionRow,
                to: [
                    "A\(actionRow - 4)", answer.ref, action.text, action.lead, action.due,
                    action.success, action.status, "", "",
                ].map { .text($0) })
            actionRow += 1
        }
        return WorkbookDraft(
            title: "Return", created: CalendarDate(year: 2026, month: 1, day: 1),
            sheets: [facts, standards, actions])
    }
}
