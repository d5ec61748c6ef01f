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
    ///   - register: The actions of the scope.
    ///   - set: The returns of which they were gathered.
    ///   - written: Gives returns with what the agencies wrote.
    init(_ register: ActionRegister, of set: ReturnSet, _ written: WrittenReturns) {
        count = register.count
        asOf = register.asOf
        byStatus = ActionsReport.byStatus(register)
        var positions: (overdue: [Int], otherOpen: [Int], told: [Int]) = ([], [], [])
        var overdueOfOthers = 0
        // Part by part, as an action is large.
        let items = register.items.span
        for position in items.indices {
            if items[position].daysOverdue != nil {
                positions.overdue.append(position)
                if items[position].lastCycle != set.cycle.id { overdueOfOthers += 1 }
            } else if items[position].action.isOpen {
                positions.otherOpen.append(position)
            }
            if !items[position].action.isOpen, !BlankText.isBlank(items[position].action.impact) {
                positions.told.append(position)
            }
        }
        self.overdueOfOthers = overdueOfOthers
        func part(_ positions: [Int], _ most: Int) -> Part {
            let first = positions.prefix(most).map { register.items[$0] }
            return Part(
                count: positions.count,
                first: ActionRegister.worded(first, in: [set], by: written).map { ActionLine($0) })
        }
        overdue = part(positions.overdue, Self.shown.overdue)
        otherOpen = part(positions.otherOpen, Self.shown.otherOpen)
        told = part(positions.told, Self.shown.told)
    }
}
