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
        let lists = assessment.sheets.compactMap { sheet in
            set.entry(forAgency: sheet.agency).map { set.return(of: $0).actions }
        }
        let all = lists.flatMap(\.self)
        let open = all.filter(\.isOpen)
        let statuses = ImprovementAction.Status.allCases.map(Optional.some) + [nil]
        return Actions(
            total: all.count, agencies: lists.count { !$0.isEmpty },
            byStatus: statuses.compactMap { status in
                let count = all.count { $0.status == status }
                return count > 0 ? .init(status: status, count: count) : nil
            },
            open: open.count,
            overdue: asOf.map { today in open.count { $0.due.date.map { $0 < today } ?? false } },
            undated: open.count { $0.due.date == nil })
    }
}

extension ImprovementAction.Status {
    /// The status in words.
    var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
