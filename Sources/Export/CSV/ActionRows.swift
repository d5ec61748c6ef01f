import Section11Returns
import Section11Standards
import Section11Tables

/// The rows of `actions.csv`: one for each action, overdue ones first, without its words.
enum ActionRows {
    /// The whole file.
    static func rows(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            [
                "line", "action", "agency", "name", "areas", "number", "standard", "criterion",
                "lead",
                "first_due", "due", "revisions", "status", "progress_rag", "reason_for_hold",
                "overdue", "days_overdue", "first_named", "last_named", "not_named_since",
            ], notice: summary.notice)
        for (position, action) in summary.actionList.enumerated() {
            csv.append([
                String(position + 1), action.figure, action.agency, action.name,
                action.areas.joined(separator: " "),
                action.number, action.standard ?? "[x]", action.criterion ?? "[x]",
                action.isLeadHeldBack ? "[c]" : action.lead ?? "[x]",
                action.firstDue?.description ?? "[x]", action.due?.description ?? "[x]",
                String(action.revisions), action.status?.rawValue ?? "[x]",
                action.progress ?? (action.status == nil ? "[x]" : "[z]"),
                action.hasReasonForHold.map(CSVText.yes) ?? "[z]",
                action.isOverdue.map(CSVText.yes) ?? "[x]",
                action.daysOverdue.map(String.init) ?? "[z]",
                action.firstNamed, action.lastNamed, CSVText.yes(action.isDropped),
            ])
        }
        return csv
    }
}
