import Section11Analysis
public import Section11Returns
import Section11Scoring
import Section11Tables

extension Summary {
    /// What the returns of a cycle say of their improvement actions, without their words.
    public struct Actions: Sendable, Equatable {
        /// The actions of one status.
        public struct StatusCount: Sendable, Equatable {
            /// The status; `nil` for actions whose return says none that is known.
            public let status: ImprovementAction.Status?
            /// How many actions have it.
            public let count: Int

            /// The status in words.
            var words: String { status?.words ?? "no status that is known" }
        }

        /// How many actions the returns list.
        public let total: Int
        /// How many agencies list at least one.
        public let agencies: Int
        /// How many actions have each status that occurs, those without one last.
        public let byStatus: [StatusCount]
        /// How many are not complete.
        public let open: Int
        /// How many open ones were due before the day that counts as today; `nil` without such a
        /// day.
        public let overdue: Int?
        /// How many open ones have no due date that can be read, and so are not called overdue.
        public let undated: Int
    }

    /// Counts the actions of the returns that count.
    static func actions(of assessment: Assessment, asOf: CalendarDate?) -> Actions {
        let set = assessment.returnSet
        var (total, agencies, open, overdue, undated) = (0, 0, 0, 0, 0)
        var byStatus: [ImprovementAction.Status?: Int] = [:]
        for sheet in assessment.sheets {
            let listed = set.withReturn(ofAgency: sheet.agency) { $0.actions } ?? []
            total += listed.count
            if !listed.isEmpty { agencies += 1 }
            // Part by part, as an action is large.
            let actions = listed.span
            for position in actions.indices {
                byStatus[actions[position].status, default: 0] += 1
                guard actions[position].status != .complete else { continue }
                open += 1
                guard let due = actions[position].due.date else {
                    undated += 1
                    continue
                }
                if let asOf, due < asOf { overdue += 1 }
            }
        }
        let statuses = ImprovementAction.Status.allCases.map(Optional.some) + [nil]
        return Actions(
            total: total, agencies: agencies,
            byStatus: statuses.compactMap { status in
                byStatus[status].map { .init(status: status, count: $0) }
            },
            open: open, overdue: asOf == nil ? nil : overdue, undated: undated)
    }
}

extension ImprovementAction.Status {
    /// The status in words.
    var words: String {
        let dash = UInt8(ascii: "-")
        return String(decoding: rawValue.utf8.map { $0 == dash ? 0x20 : $0 }, as: UTF8.self)
    }
}
