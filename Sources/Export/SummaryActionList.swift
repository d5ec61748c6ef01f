import Section11Analysis
public import Section11Returns
import Section11Standards
public import Section11Tables

extension Summary {
    /// One action of an agency's plan, without its words.
    ///
    /// What is to be done, its progress and its impact are the agency's own words, and why it is on
    /// hold as well; they stand in `section11 actions` and in what is made for the board's
    /// officers.
    public struct ActionFigure: Sendable, Equatable {
        /// What `section11 explain` takes: the agency's id and the action's number.
        public let figure: String
        /// The agency's id.
        public let agency: String
        /// The agency's name.
        public let name: String
        /// The ids of the areas that the agency covers.
        public let areas: [String]
        /// The action's number, or its place where it has none.
        public let number: String
        /// The number of the standard that it serves; `nil` if it names none that is known.
        public let standard: String?
        /// The reference of the criterion that it serves; `nil` if it names none that is known.
        public let criterion: String?
        /// The role that leads it; `nil` if none is named, or if it looks like a person's name.
        public let lead: String?
        /// Whether the lead is held back because it looks like a person's name.
        public let isLeadHeldBack: Bool
        /// The day by which it was due at first; `nil` if none can be read.
        public let firstDue: CalendarDate?
        /// The day by which it is due now; `nil` if none can be read.
        public let due: CalendarDate?
        /// How often its due date was put to another day.
        public let revisions: Int
        /// How far it is; `nil` if it says nothing that is known.
        public let status: ImprovementAction.Status?
        /// The colour that its progress has; `nil` for a state without one.
        public let progress: String?
        /// Whether it gives a reason for being on hold; `nil` if it is not on hold.
        public let hasReasonForHold: Bool?
        /// Whether it is not complete.
        public let isOpen: Bool
        /// Whether it is overdue; `nil` where nobody can say, of an open action without a day to be
        /// measured by.
        public let isOverdue: Bool?
        /// How many days it is overdue; `nil` if it is not, or if no day counts as today.
        public let daysOverdue: Int?
        /// The id of the cycle that named it first.
        public let firstNamed: String
        /// The id of the cycle that named it last.
        public let lastNamed: String
        /// Whether its agency made a later return that does not name it.
        public let isDropped: Bool

        init(_ item: borrowing ActionRegister.Item, asOf: CalendarDate?) {
            let action = item.action
            agency = item.agency.id
            name = item.agency.name
            areas = item.agency.areas
            number = item.label
            figure = "\(item.agency.id)/\(item.label)"
            standard = item.standard?.number
            criterion = item.criterion?.ref
            isLeadHeldBack = action.leadLooksLikeName
            let lead = isLeadHeldBack ? "" : FreeText.line(action.lead)
            self.lead = lead.isEmpty ? nil : lead
            let dates = item.dueDates
            firstDue = dates.first?.due.date
            due = action.due.date
            revisions = max(0, dates.count - 1)
            status = action.status
            progress = action.status.flatMap(ActionsReport.colour)
            hasReasonForHold = action.status == .onHold ? action.reasonForHold != nil : nil
            isOpen = action.isOpen
            let isUnknown = action.isOpen && (action.due.date == nil || asOf == nil)
            isOverdue = isUnknown ? nil : item.daysOverdue != nil
            daysOverdue = item.daysOverdue
            firstNamed = item.firstCycle
            lastNamed = item.lastCycle
            isDropped = item.isDropped
        }
    }

    /// The actions of a register, overdue ones first.
    static func actionList(of register: ActionRegister, asOf: CalendarDate?) -> [ActionFigure] {
        register.items.map { ActionFigure($0, asOf: asOf) }
    }
}
