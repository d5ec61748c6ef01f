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

    /// How often the due date was put off from one cycle to the next; unreadable dates are passed
    /// over.
    var timesPutOff: Int {
        let dates = ([action] + before).compactMap(\.due.date)
        return zip(dates, dates.dropFirst()).count { $0 > $1 }
    }

    /// The first day by which it was due; `nil` if none can be read.
    var firstDue: CalendarDate? { before.last { $0.due.date != nil }?.due.date }

    private static func words(_ note: ImprovementAction.ProgressNote) -> String {
        normalisedWords("\(note.date.text) \(note.text)")
    }

    /// Some actions of an agency's return of this cycle, each with its history.
    ///
    /// The open actions of the bodies whose place the agency took are its own, so an action is
    /// looked for in its own return of the cycle before, and then in theirs. A body that still
    /// answers for itself has its actions to itself.
    static func all(
        _ actions: [ImprovementAction], of agency: Int, in set: ReturnSet
    ) -> [ActionHistory] {
        // A cycle without a return ends what is known: nobody can say whether the action moved.
        let plans = earlierPlans(of: agency, in: set).prefix { !$0.plans.isEmpty }
        return actions.map { action in
            var before: [ImprovementAction] = []
            for plan in plans {
                guard let same = plan.plans.action(like: before.last ?? action) else { break }
                before.append(same)
            }
            return ActionHistory(
                action: action, before: before,
                cycleBefore: before.isEmpty ? nil : plans.first?.cycle)
        }
    }

    /// The action plans that an agency goes on with: its own and those of the bodies whose place it
    /// took, a list for each cycle before, the latest first; empty where none of them made a
    /// return.
    static func earlierPlans(
        of agency: Int, in set: ReturnSet
    ) -> [(cycle: String, plans: [ActionMatching])] {
        var ids = [set.cycle.agencies[agency].id]
        var later = set
        return set.earlier.map { earlier in
            let inherited = ids.flatMap { later.successions.predecessors(of: $0) }
            ids += inherited.filter { !ids.contains($0) && set.entry(forID: $0) == nil }
            later = earlier
            return (earlier.cycle.id, ids.compactMap { earlier.plan(of: $0) })
        }
    }
}

extension ReturnSet {
    /// The actions of the return that counts for an agency; `nil` if it is in no register or sent
    /// none.
    func plan(of id: String) -> ActionMatching? {
        entry(forID: id).map { entry in
            ActionMatching(withReturn(of: entry) { $0.actions })
        }
    }
}

extension ImprovementAction {
    /// How many days its due date lies before a day; `nil` if it is complete, not yet past its day,
    /// or has no due date that can be read.
    func daysOverdue(on day: CalendarDate) -> Int? {
        guard isOpen, let due = due.date, due < day else { return nil }
        return day.daysSince1970 - due.daysSince1970
    }
}

extension Return {
    /// The number of an action, or its place where it has none that can be printed; never its text.
    func label(of action: ImprovementAction) -> String {
        label(ofNumber: action.number, at: action.origin)
    }

    /// The number of an action, or its place where it has none that can be printed.
    func label(ofNumber number: String, at origin: Origin) -> String {
        let isSpaced = number.utf8.first == UInt8(ascii: " ")
        let plain = isSpaced ? number.drop { $0 == " " } : number[...]
        if Self.isPlain(plain), !plain.isEmpty { return String(plain) }
        let isListed = layouts.indices.contains(origin.layout) && layouts[origin.layout].isJSON
        return isListed ? "at place \(origin.row + 1)" : "in row \(origin.row)"
    }

    /// Whether a number of an action has few characters, of which each is a letter, a digit or a
    /// mark that numbers have.
    static func isPlain(_ number: Substring) -> Bool {
        // Told by bytes where they are all of ASCII, where a byte is a character.
        var isPlain = true
        var isASCII = true
        for byte in number.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: " "), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
                continue
            case 0x80...: isASCII = false
            default: isPlain = false
            }
        }
        if !isPlain || isASCII { return isPlain && number.utf8.count <= 40 }
        return number.count <= 40
            && number.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || " -_/.:()#".unicodeScalars.contains(scalar)
            }
    }
}
