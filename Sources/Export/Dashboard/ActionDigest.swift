public import Section11Analysis
import Section11Returns
import Section11Standards
public import Section11Tables

/// The actions of a scope's agencies in one list, with what they come to.
public struct ActionDigest: Sendable, Equatable {
    /// What they come to.
    public let count: ActionRegister.Count

    /// The day that counts as today; `nil` if neither it nor the cycle's end is given.
    public let asOf: CalendarDate?

    /// How many have which status.
    let byStatus: ReportTable

    /// The actions, overdue ones first.
    let lines: [ActionLine]

    /// Gathers the actions of a scope.
    init(_ assessment: Assessment, asOf: CalendarDate?) {
        let register = ActionRegister(
            [assessment.returnSet], areas: assessment.scope.areas, asOf: asOf)
        count = register.count
        self.asOf = register.asOf
        byStatus = ActionsReport.byStatus(register)
        lines = register.items.map { ActionLine($0) }
    }

    /// How many lines, from the first, are of overdue actions.
    var overdue: Int {
        lines.firstIndex { !$0.daysOverdue.isNumber } ?? lines.count
    }
}
