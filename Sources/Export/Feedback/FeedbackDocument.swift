public import Section11Tables

extension AgencyFeedback {
    /// The feedback as a Word document, which says what the page says.
    public var document: DocumentDraft {
        var blocks: [DocumentDraft.Block] = [
            .heading(name, level: 1), .paragraph("Feedback on your return: \(cycle)"),
        ]
        if let notice { blocks.append(.paragraph(notice, as: .notice)) }
        blocks.append(.paragraph(headline, as: .lead))
        blocks.append(.paragraph(received))
        blocks.append(
            .paragraph(
                "Errors to correct in your return: \(errors). Queries open: \(queries). Open "
                    + "actions: \(actions.count), of which overdue: "
                    + "\(actions.count(where: \.isOverdue))."))
        blocks += [.heading("What to do next", level: 2), .bullets(next)]
        blocks += [
            .heading("Your ratings beside those of others", level: 2), .paragraph(peers.words),
            .table(ratings),
        ]
        if !changes.isEmpty {
            blocks += [
                .heading("What the moderation panel changed", level: 2),
                .table(
                    DocumentTableDraft(
                        caption: "Your own ratings and the panel's",
                        columns: [
                            .init("Criterion", width: 5), .init("Your own", width: 2),
                            .init("The panel's", width: 2),
                        ] + (hasReasons ? [.init("Why", width: 4)] : []),
                        rows: changes.map {
                            [
                                "\($0.ref) \($0.text)", Words.sentence($0.own.label(on: grades)),
                                Words.sentence($0.moderated.label(on: grades)),
                            ] + (hasReasons ? [reason(for: $0)] : [])
                        })),
            ]
        }
        blocks += [.heading("What was good", level: 2), .paragraph(strengthWords)]
        if !strengths.isEmpty {
            blocks.append(.bullets(strengths.map { "\($0.ref) \($0.text) “\($0.words)”" }))
        }
        blocks.append(.heading("What needs improvement", level: 2))
        blocks.append(weaknesses.isEmpty ? .paragraph("No criterion does.") : .table(weakTable))
        blocks.append(.heading("Your open actions", level: 2))
        blocks.append(
            actions.isEmpty ? .paragraph("Your return lists none.") : .table(actionTable))
        blocks += [.heading("How this was made", level: 2), .bullets(Array(method.dropFirst()))]
        return DocumentDraft(title: "\(cycle): \(name)", created: asOf, blocks: blocks)
    }

    private var ratings: DocumentTableDraft {
        var columns = [
            DocumentTableDraft.Column("Standard", width: 4), .init("Your own rating", width: 2),
        ]
        if isModerated { columns.append(.init("After the panel", width: 2)) }
        if let heading = peers.heading { columns.append(.init(heading, width: 4)) }
        return DocumentTableDraft(
            caption: "Your rating of each standard", columns: columns,
            rows: standards.map { standard in
                var row = ["\(standard.number). \(standard.title)"]
                if isModerated { row.append(Words.sentence(standard.own.label(on: grades))) }
                row.append(words(standard))
                if peers.heading != nil { row.append(standard.peers?.words(grades) ?? "") }
                return row
            })
    }

    private var weakTable: DocumentTableDraft {
        DocumentTableDraft(
            caption: "Criteria that need improvement, with your own words",
            columns: [
                .init("Criterion", width: 5), .init("Rating", width: 2),
                .init("What must improve, in your words", width: 4),
            ],
            rows: weaknesses.map { weakness in
                let bare = weakness.needs && !weakness.hasAction ? "\nNo open action" : ""
                return [
                    "\(weakness.ref) \(weakness.text)", words(weakness) + bare,
                    weakness.words.isEmpty ? "[x] no words given" : weakness.words,
                ]
            })
    }

    private var actionTable: DocumentTableDraft {
        DocumentTableDraft(
            caption: "Open actions of your return",
            columns: [
                .init("Action", width: 2), .init("In your words", width: 5),
                .init("Status", width: 2), .init("Due", width: 2),
            ],
            rows: actions.map { action in
                [
                    [action.number, action.ref].filter { !$0.isEmpty }.joined(separator: ", "),
                    action.words, Words.sentence(action.status),
                    Words.sentence(action.due) + (action.isOverdue ? "\nOverdue" : ""),
                ]
            })
    }
}
