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

    /// The overdue ones, the longest overdue first.
    let overdue: Part

    /// How many of the overdue ones only a return of a cycle before names.
    let overdueOfOthers: Int

    /// The other open ones, by due date.
    let otherOpen: Part

    /// The completed ones that say what they changed for children.
    let told: Part

    /// Some actions, of which the first are held as they are shown.
    struct Part: Equatable {
        /// How many there are.
        let count: Int
        /// The first of them.
        let first: [ActionLine]
    }

    /// How many actions of each part are shown; `section11 actions` lists all.
    private static let shown = (overdue: 200, otherOpen: 100, told: 10)

    /// Gathers the actions of a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or is due.
    ///   - written: Gives returns with what the agencies wrote.
    init(_ assessment: Assessment, asOf: CalendarDate?, _ written: WrittenReturns) {
        let set = assessment.returnSet
        let register = ActionRegister([set], areas: assessment.scope.areas, asOf: asOf)
        count = register.count
        self.asOf = register.asOf
        byStatus = ActionsReport.byStatus(register)
        let items = register.items
        func part(_ most: Int, _ isMeant: (ActionRegister.Item) -> Bool) -> Part {
            let positions = items.indices.filter { isMeant(items[$0]) }
            let first = positions.prefix(most).map { items[$0] }
            return Part(
                count: positions.count,
                first: ActionRegister.worded(first, in: [set], by: written).map { ActionLine($0) })
        }
        overdue = part(Self.shown.overdue) { $0.daysOverdue != nil }
        overdueOfOthers = items.count { $0.daysOverdue != nil && $0.lastCycle != set.cycle.id }
        otherOpen = part(Self.shown.otherOpen) { $0.daysOverdue == nil && $0.action.isOpen }
        told = part(Self.shown.told) { !$0.action.isOpen && !BlankText.isBlank($0.action.impact) }
    }
}
