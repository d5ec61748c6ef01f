import Section11Standards
import Section11Tables

extension ReturnTemplate {
    /// The rows for new actions that are left empty.
    private static let actionRows = 40

    /// Makes the sheet *Actions*: what was left open, and room for more.
    func makeActionsSheet() -> SheetDraft {
        var sheet = TemplateSheet(
            name: "Actions", sentence: actionsSentence,
            columns: [
                .answer(.actionNumber, width: 14), .answer(.criterionText, width: 10),
                .answer(.action, width: 40), .answer(.lead, width: 22),
                .answer(.due, width: 13, format: .date), .answer(.successMeasure, width: 34),
                .answer(.status, width: 16), .answer(.progress, width: 40),
                .answer(.impact, width: 34),
            ], firstScrolling: 3)
        if kind == .update {
            for action in openActions { sheet.add(Self.values(of: action)) }
        }
        for _ in 0..<Self.actionRows { sheet.add() }
        sheet.allow(
            .anything, in: .criterionText,
            prompt: "The reference of the criterion that it is about, such as "
                + "\(criteria.first?.criterion.ref ?? "5.3").")
        sheet.allow(.anything, in: .lead, prompt: "A role, not a person's name.")
        sheet.allow(
            .anyDay, in: .due, strictness: .asks, prompt: "A day such as 31/03/2018.",
            refusal: "This is not a day such as 31/03/2018. Keep it?")
        let labels = ImprovementAction.Status.allCases.map(\.label)
        sheet.allow(
            .list(labels), in: .status, prompt: "Choose from the list.",
            refusal: "Choose one of: \(labels.joined(separator: ", ")).")
        sheet.allow(
            .anything, in: .progress,
            prompt: "What was done, with its day first, such as 04/12/2017: rota agreed. "
                + "Write nothing that tells who a child is.")
        return sheet.finished()
    }

    private var actionsSentence: String {
        switch kind {
        case .update where !openActions.isEmpty:
            "Say how far each of these actions is and what it changed for children; add new "
                + "actions below them."
        case .update:
            "Say how far each action of your last return is and what it changed for children; "
                + "add new actions below."
        case .full, .mini:
            "One row for each action that will put right what must improve: who leads it, by "
                + "when, and how you will know that it worked."
        }
    }

    private static func values(
        of action: ImprovementAction
    ) -> [Return.Field: SheetDraft.Value] {
        [
            .actionNumber: .text(action.number), .criterionText: .text(action.ref),
            .action: .text(action.action), .lead: .text(action.lead),
            .due: value(of: action.due), .successMeasure: .text(action.successMeasure),
            .status: .text(status(of: action)),
        ]
    }

    /// The status in the words of the form; as it was written where that gives a reason.
    private static func status(of action: ImprovementAction) -> String {
        if action.reasonForHold != nil { return action.statusText }
        return action.status?.label ?? action.statusText
    }

    /// A day as a day; what states only a month, or none that can be read, as it was written.
    private static func value(of stated: StatedDate) -> SheetDraft.Value {
        if let date = stated.date, !stated.isMonth { return .date(date) }
        return stated.isEmpty ? .empty : .text(stated.text)
    }
}

extension ImprovementAction.Status {
    /// The words that a person chooses.
    var label: String {
        switch self {
        case .notDue: "Not due"
        case .notStarted: "Not started"
        case .ongoing: "Ongoing"
        case .onTarget: "On target"
        case .offTarget: "Off target"
        case .onHold: "On hold"
        case .complete: "Complete"
        case .carried: "Carried forward"
        }
    }
}
