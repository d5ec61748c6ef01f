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
    /// An agency that took the place of one other is followed back into that one's returns.
    static func all(of agency: Int, in set: ReturnSet) -> [ActionHistory] {
        guard let entry = set.entry(forAgency: agency) else { return [] }
        var id = set.cycle.agencies[agency].id
        var plans: [(cycle: String, actions: ActionMatching)] = []
        for earlier in set.earlier {
            let agencies = earlier.cycle.agencies
            var position = agencies.firstIndex { $0.id == id }
            if position.flatMap({ earlier.entry(forAgency: $0) }) == nil {
                let predecessors = agencies.indices.filter { agencies[$0].successor == id }
                if predecessors.count == 1 { position = predecessors[0] }
            }
            guard let position, let before = earlier.entry(forAgency: position) else { break }
            id = agencies[position].id
            plans.append((earlier.cycle.id, ActionMatching(earlier.return(of: before).actions)))
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
