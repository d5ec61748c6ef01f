import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables

/// One action as every list of actions shows it.
///
/// What agencies wrote has what the scan for child-level data finds replaced by its kind, and a
/// lead that looks like a person's name is held back.
struct ActionLine: Sendable, Equatable {
    /// The agency's id.
    let agencyID: String
    /// The agency's name.
    let agency: String
    /// The action's number, or its place where it has none.
    let number: String
    /// The criterion that it serves.
    let criterion: ReportValue
    /// The standard that it serves.
    let standard: ReportValue
    /// What is to be done.
    let action: ReportValue
    /// Who leads.
    let lead: ReportValue
    /// The day by which it is due.
    let due: ReportValue
    /// The status as the agency stated it.
    let status: ReportValue
    /// How far it is: a colour of progress where there is one, else its state.
    let progress: ReportValue
    /// How many days it is overdue.
    let daysOverdue: ReportValue
    /// The cycle that named it first.
    let firstNamed: String
    /// The cycle that named it last.
    let lastNamed: String
    /// Whether a later return of its agency does not name it.
    let isDropped: Bool
    /// Whether it is not complete.
    let isOpen: Bool
    /// The due dates as they were stated, each with the cycle that said it first.
    let dueDates: [String]
    /// The last note on its progress.
    let lastNote: ReportValue
    /// What it changes for children.
    let impact: ReportValue

    /// Describes an action of the register.
    init(_ item: ActionRegister.Item) {
        let action = item.action
        agencyID = item.agency.id
        agency = item.agency.name
        number = item.label
        criterion = item.criterion.map { .text($0.ref) } ?? FreeText.value(action.ref)
        standard = .optional(item.standard.map { "\($0.number) \($0.title)" })
        self.action = FreeText.value(action.action)
        lead = action.leadLooksLikeName ? .absent(.suppressed) : FreeText.value(action.lead)
        due = .optional(action.due.date)
        status = FreeText.value(action.statusText)
        progress =
            action.status.map { .text(ActionsReport.colour(of: $0) ?? ActionsReport.words($0)) }
            ?? .absent(.missing)
        daysOverdue = item.daysOverdue.map { .count($0) } ?? .absent(.notApplicable)
        firstNamed = item.firstCycle
        lastNamed = item.lastCycle
        isDropped = item.isDropped
        isOpen = action.isOpen
        dueDates = item.dueDates.map { "\(Self.stated($0.due)) (\($0.cycle))" }
        lastNote = FreeText.value(Self.lastNote(of: action))
        impact = FreeText.value(action.impact)
    }

    /// The values in the order of the report's columns.
    var values: [ReportValue] {
        [
            .text(agencyID), .text(agency), .text(number), criterion, standard, action, lead, due,
            status, progress, daysOverdue, .text(firstNamed), .text(lastNamed), .flag(isDropped),
            .list(dueDates), lastNote, impact,
        ]
    }

    /// A due date as it was read, or as it stands where it cannot be.
    private static func stated(_ due: StatedDate) -> String {
        due.date.map(\.description) ?? FreeText.line(due.text)
    }

    /// The note with the latest day, or the last one where none has a day that can be read.
    private static func lastNote(of action: ImprovementAction) -> String {
        var last = action.progress.last
        for note in action.progress {
            guard let day = note.date.date else { continue }
            if last?.date.date.map({ day >= $0 }) ?? true { last = note }
        }
        guard let last else { return "" }
        return last.date.isEmpty ? last.text : "\(stated(last.date)): \(last.text)"
    }
}
