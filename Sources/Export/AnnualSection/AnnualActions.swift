import Section11Analysis
import Section11Returns
import Section11Standards

/// Improvement actions in an annual report: what they come to, and where the board may see their
/// words, the overdue ones and what completed ones changed for children.
enum AnnualActions {
    /// How many actions a table lists; `section11 actions` lists all.
    private static let listed = 10

    /// How many bytes of an action's words are shown.
    private static let textLength = 300

    /// The part; `nil` if no return names an action.
    static func part(_ summary: Summary) -> AnnualSection.Part? {
        let all = summary.detail?.actions.count.actions ?? 0
        guard summary.actions.total > 0 || all > 0 else { return nil }
        var blocks: [AnnualSection.Block] = [
            .paragraph(counts(summary).joined(separator: " ")), .table(byStatus(summary.actions)),
        ]
        if let detail = summary.detail {
            blocks += overdue(detail.actions)
            blocks += impact(detail.actions.told)
        }
        return AnnualSection.Part(heading: "Improvement actions", blocks: blocks)
    }

    private static func counts(_ summary: Summary) -> [String] {
        let actions = summary.actions
        let agencies = Words.count(actions.agencies, "agency lists", "agencies list")
        var sentences = [
            Words.sentence("\(agencies) \(Words.count(actions.total, "action", "actions")), of ")
                + "which \(actions.open == 1 ? "1 is" : "\(actions.open) are") not complete."
        ]
        if let overdue = actions.overdue, let today = summary.asOf, actions.open > 0 {
            sentences.append(
                "\(overdue) of the \(actions.open) open actions "
                    + "\(overdue == 1 ? "was" : "were") due before \(Words.date(today)).")
        }
        if actions.undated > 0 {
            sentences.append(
                "\(actions.undated) of them \(actions.undated == 1 ? "has" : "have") no due date "
                    + "that can be read.")
        }
        sentences.append(
            "Red, amber and green are of progress (off target, on target, complete) and say nothing "
                + "of compliance.")
        return sentences
    }

    private static func byStatus(_ actions: Summary.Actions) -> AnnualSection.Table {
        let coloured = actions.byStatus.map { count in
            (count: count, colour: count.status.flatMap(ActionsReport.colour))
        }
        // Colours first, in the order of urgency; then the states that have none.
        let ordered =
            ActionsReport.colours.flatMap { colour in coloured.filter { $0.colour == colour } }
            + coloured.filter { $0.colour == nil }
        return AnnualSection.Table(
            caption: "Improvement actions by progress", headings: ["Progress", "Actions"],
            right: [1], widths: [3, 1],
            rows: ordered.map { count, colour in
                let words = colour.map { "\($0): \(count.words)" } ?? count.words
                return [Words.sentence(words), String(count.count)]
            } + [["All", String(actions.total)]])
    }

    /// The overdue actions in the agencies' words, the longest overdue first.
    private static func overdue(_ actions: ActionDigest) -> [AnnualSection.Block] {
        let overdue = actions.overdue
        guard overdue.count > 0 else {
            return actions.asOf == nil ? [] : [.paragraph("No action is overdue.")]
        }
        let table = AnnualSection.Table(
            caption: "Overdue actions, the longest overdue first",
            headings: ["Agency", "No.", "Criterion", "Action", "Due", "Progress"],
            widths: [5, 3, 3, 9, 4, 3],
            rows: overdue.first.prefix(listed).map { line in
                [
                    line.agency, line.number, words(line.criterion), words(line.action), due(line),
                    Words.sentence(line.progress.words),
                ]
            })
        var notes: [String] = []
        let earlier = actions.overdueOfOthers
        if earlier > 0 {
            notes.append(
                "\(earlier) of the \(overdue.count) overdue actions "
                    + "\(earlier == 1 ? "stands" : "stand") only in a return of a cycle before.")
        }
        if overdue.count > listed {
            notes.append(
                "\(overdue.count - listed) more are overdue: section11 actions lists all.")
        }
        return [.subheading("Overdue actions, in the agencies' words"), .table(table)]
            + (notes.isEmpty ? [] : [.paragraph(notes.joined(separator: " "))])
    }

    /// What completed actions changed for children, in the agencies' words.
    private static func impact(_ told: ActionDigest.Part) -> [AnnualSection.Block] {
        guard told.count > 0 else { return [] }
        let table = AnnualSection.Table(
            caption: "Completed actions and what they changed for children",
            headings: ["Agency", "No.", "Action", "Impact on children"], widths: [5, 3, 8, 8],
            rows: told.first.prefix(listed).map { line in
                [line.agency, line.number, words(line.action), words(line.impact)]
            })
        let rest = told.count - listed
        return [
            .subheading("What completed actions changed for children, in the agencies' words"),
            .table(table),
        ]
            + (rest > 0 ? [.paragraph("\(rest) more: section11 actions lists all.")] : [])
    }

    private static func words(_ value: ReportValue) -> String {
        TextBudget.cut(value.words, to: textLength)
    }

    /// The day by which an action is due, and how often that was put to another day.
    private static func due(_ line: ActionLine) -> String {
        guard case .date(let day) = line.due else { return line.due.words }
        let revisions = line.dueDates.count - 1
        let words = Words.date(day)
        if revisions < 1 { return words }
        return "\(words) (revised \(revisions == 1 ? "once" : "\(revisions) times"))"
    }
}
