import Section11Returns
import Section11Standards
import Section11Tables

/// What an agency said of one action, in this cycle and in the cycles before.
struct ActionHistory {
    /// The action, as this cycle's return has it.
    let action: ImprovementAction

    /// The same action in the cycle before and further back, as far as it is found without a gap.
    let before: [ImprovementAction]

    /// The id of the cycle before.
    let cycleBefore: String?

    /// Whether neither the status nor a note on progress is new; `nil` if there is nothing before.
    var isUnchanged: Bool? {
        guard let last = before.first else { return nil }
        let known = Set(last.progress.map(Self.words))
        return normalisedWords(action.statusText) == normalisedWords(last.statusText)
            && action.progress.allSatisfy { known.contains(Self.words($0)) }
    }

    /// How often the due date was put off from one cycle to the next; unreadable dates are passed over.
    var timesPutOff: Int {
        let dates = ([action] + before).compactMap(\.due.date)
        return zip(dates, dates.dropFirst()).count { $0 > $1 }
    }

    /// The first day by which it was due; `nil` if none can be read.
    var firstDue: CalendarDate? { before.last { $0.due.date != nil }?.due.date }

    private static func words(_ note: ImprovementAction.ProgressNote) -> String {
        normalisedWords("\(note.date.text) \(note.text)")
    }

    /// The actions of an agency's return of this cycle, each with its history.
    ///
    /// The open actions of the bodies whose place the agency took are its own, so an action is looked
    /// for in its own return of the cycle before, and then in theirs. A body that still answers for
    /// itself has its actions to itself.
    static func all(of agency: Int, in set: ReturnSet) -> [ActionHistory] {
        guard let entry = set.entry(forAgency: agency) else { return [] }
        var ids = [set.cycle.agencies[agency].id]
        var plans: [(cycle: String, actions: [ActionMatching])] = []
        var later = set
        for earlier in set.earlier {
            let inherited = ids.flatMap { later.successions.predecessors(of: $0) }
            if !inherited.isEmpty {
                let answering = set.answeringIDs
                ids += inherited.filter { !ids.contains($0) && !answering.contains($0) }
            }
            let agencies = earlier.cycle.agencies
            let actions = ids.compactMap { id in
                agencies.firstIndex { $0.id == id }.flatMap { earlier.entry(forAgency: $0) }.map {
                    ActionMatching(earlier.return(of: $0).actions)
                }
            }
            if actions.isEmpty { break }
            plans.append((earlier.cycle.id, actions))
            later = earlier
        }
        return set.return(of: entry).actions.map { action in
            var before: [ImprovementAction] = []
            for plan in plans {
                guard let same = plan.actions.action(like: before.last ?? action) else { break }
                before.append(same)
            }
            return ActionHistory(
                action: action, before: before,
                cycleBefore: before.isEmpty ? nil : plans[0].cycle)
        }
    }
}

extension Return {
    /// The number of an action, or its place where it has none that can be printed; never its text.
    func label(of action: ImprovementAction) -> String {
        let number = action.number.drop { $0 == " " }
        let isPlain =
            number.count <= 40
            && number.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || " -_/.:()#".unicodeScalars.contains(scalar)
            }
        if isPlain, !number.isEmpty { return String(number) }
        let isListed =
            layouts.indices.contains(action.origin.layout)
            && layouts[action.origin.layout].isJSON
        return isListed
            ? "at place \(action.origin.row + 1)" : "in row \(action.origin.row)"
    }
}
