import Section11Tables

/// A return as a Word document: a table of facts, one for each standard, and one of the actions.
enum WordReturn {
    /// The document of a return.
    static func draft(of made: SyntheticReturn) -> DocumentDraft {
        var draft = DocumentDraft(
            title: "Section 11 return", created: CalendarDate(year: 2026, month: 1, day: 1))
        draft.blocks = [
            .heading("Section 11 return (invented, for timing)", level: 1),
            .paragraph("Please answer every row."),
            .table(
                DocumentTableDraft(
                    caption: "About you",
                    columns: [.init("Name of agency"), .init(made.statedName, width: 2)],
                    rows: [
                        ["Cycle", "synthetic"], ["Kind of return", "full"],
                        ["Signed off by (role)", "Chair of governors"],
                        ["Signed off on", made.signedOffOn],
                    ])),
        ]
        for standard in 1...SyntheticCycle.standards {
            let answers = made.answers.filter { $0.standard == standard }
            draft.blocks.append(.heading("Standard \(standard)", level: 2))
            draft.blocks.append(
                .table(
                    DocumentTableDraft(
                        caption: "Standard \(standard)",
                        columns: [
                            .init("Ref"), .init("Criterion", width: 2), .init("Rating"),
                            .init("Reason if not applicable"), .init("Evidence", width: 4),
                            .init("Areas for improvement", width: 2),
                        ],
                        rows: answers.map {
                            [
                                $0.ref, $0.text, $0.rating.words, $0.reason, $0.evidence,
                                $0.improvement,
                            ]
                        })))
        }
        let planned = made.answers.compactMap { answer in answer.action.map { (answer.ref, $0) } }
        if planned.isEmpty { return draft }
        draft.blocks.append(.heading("Actions", level: 2))
        draft.blocks.append(
            .table(
                DocumentTableDraft(
                    caption: "Actions",
                    columns: [
                        .init("Action no."), .init("Criterion"), .init("Action", width: 3),
                        .init("Lead (role)"), .init("Due"),
                        .init("What will success look like", width: 2), .init("Status"),
                    ],
                    rows: planned.enumerated().map { position, action in
                        [
                            "A\(position + 1)", action.0, action.1.text, action.1.lead,
                            action.1.due,
                            action.1.success, action.1.status,
                        ]
                    })))
        return draft
    }
}
