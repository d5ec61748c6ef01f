public import Section11Analysis
import Section11Returns
public import Section11Standards
import Section11Tables

/// The action plans of all agencies in one list, for the board's officers and not for publication.
public enum ActionsReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/actions/1"

    /// The report on a register of actions.
    ///
    /// - Parameters:
    ///   - register: The actions of the scope, or of one agency.
    ///   - sets: The cycles that were named.
    ///   - onlyOverdue: Whether the list, but not the counts, is of overdue actions only.
    /// - Returns: The report.
    public static func report(
        _ register: ActionRegister, of sets: [AuditCycle], onlyOverdue: Bool = false
    ) -> Report {
        let all = register.count
        let listed =
            onlyOverdue ? register.items.filter { $0.daysOverdue != nil } : register.items
        var statements: [String] = []
        for case let statement? in sets.map(\.statement) where !statements.contains(statement) {
            statements.append(statement)
        }
        let latest = register.cycles.compactMap { id in sets.first { $0.id == id }?.title }
        return Report(
            schema: schema,
            title: latest.isEmpty ? "Actions" : "\(Words.list(latest)): actions",
            notice: statements.isEmpty ? nil : statements.joined(separator: " "),
            notes: notes(register, onlyOverdue: onlyOverdue),
            facts: [
                .init("cycles", .list(register.cycles)),
                .init("asOf", label: "as of", .optional(register.asOf)),
                .init("actions", label: "actions", .count(all.actions)),
                .init("open", label: "open", .count(all.open)),
                .init(
                    "overdue", label: "overdue",
                    register.asOf == nil ? .absent(.notApplicable) : .count(all.overdue)),
                .init("complete", label: "complete", .count(all.complete)),
                .init("carried", label: "carried", .count(all.carried)),
                .init("notNamedSince", label: "not named since", .count(all.dropped)),
            ],
            tables: [
                list(listed, isOverdue: onlyOverdue), byAgency(register), byStatus(register),
            ])
    }

    private static func notes(_ register: ActionRegister, onlyOverdue: Bool) -> [String] {
        var notes = [
            "for the board's officers: the texts are the agencies' own, with what the scan for "
                + "child-level data finds replaced by its kind; not for publication",
            "the colours are of progress (red off target, amber on target, green complete) and say "
                + "nothing of compliance: amber is good here",
            "an action stands as the last return that names it has it; it is found again by its "
                + "number, or else by its text",
            "why an action is on hold is said, if at all, by its status as stated or by its last note on "
                + "progress",
        ]
        if register.asOf == nil {
            notes.append(
                "neither a day nor an end of a cycle is given, so nobody can say what is overdue")
        }
        if register.count.dropped > 0 {
            notes.append(
                "an open action that a later return does not name stays in the list, as nobody has "
                    + "said that it is complete")
        }
        if !register.agenciesWithout.isEmpty {
            notes.append(
                "made a return and have no action: "
                    + Words.list(register.agenciesWithout.map(\.name)))
        }
        if onlyOverdue {
            notes.append("the list is of overdue actions only; the counts are of all actions")
        }
        return notes
    }

    private static func list(_ items: [ActionRegister.Item], isOverdue: Bool) -> ReportTable {
        ReportTable(
            "actions", title: isOverdue ? "overdue actions" : "actions",
            base: "overdue first, the longest overdue before others; then open by due date; then "
                + "complete. due dates: each with the cycle that said it first",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("number", "no."), .init("criterion", "criterion"),
                .init("standard", "standard"), .init("action", "action"), .init("lead", "lead"),
                .init("due", "due"), .init("status", "status as stated"),
                .init("progressRAG", "progress-RAG"), .init("daysOverdue", "days overdue"),
                .init("firstNamed", "first named in"), .init("lastNamed", "last named in"),
                .init("notNamedSince", "not named since"), .init("dueDates", "due dates"),
                .init("lastNote", "last note"), .init("impact", "impact on children"),
            ],
            rows: items.map { ActionLine($0).values },
            whenEmpty: isOverdue ? "no action is overdue" : "no return names an action")
    }

    /// The colour that progress has in boards' plans; `nil` for a state without one.
    static func colour(of status: ImprovementAction.Status) -> String? {
        switch status {
        case .offTarget: "red"
        case .onTarget: "amber"
        case .complete: "green"
        case .notDue, .notStarted, .ongoing, .onHold, .carried: nil
        }
    }

    /// The colours that progress may have, the most urgent first.
    static let colours = [ImprovementAction.Status.offTarget, .onTarget, .complete]
        .compactMap(colour)

    /// A status in words.
    static func words(_ status: ImprovementAction.Status) -> String {
        status == .carried ? "carried over" : status.words
    }

    private static let counted: [ReportTable.Column] = [
        .init("actions", "actions"), .init("open", "open"), .init("overdue", "overdue"),
        .init("complete", "complete"), .init("carried", "carried"),
        .init("notNamedSince", "not named since"),
    ]

    private static let base =
        "of all actions of the list, complete ones included: open is not complete; overdue, carried "
        + "and not named since are of the open ones; carried was in a plan before, or says that it "
        + "was carried over; not named since stands in no later return of its agency"

    private static func values(
        _ count: ActionRegister.Count, in register: ActionRegister
    ) -> [ReportValue] {
        [
            .count(count.actions), .count(count.open),
            register.asOf == nil ? .absent(.notApplicable) : .count(count.overdue),
            .count(count.complete), .count(count.carried), .count(count.dropped),
        ]
    }

    private static func byAgency(_ register: ActionRegister) -> ReportTable {
        var agencies: [Agency] = []
        var known: Set<String> = []
        for item in register.items where known.insert(item.agency.id).inserted {
            agencies.append(item.agency)
        }
        agencies.sort { ($0.name, $0.id) < ($1.name, $1.id) }
        let counts = register.counts { $0.agency.id }
        return ReportTable(
            "by-agency", title: "by agency", base: base,
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
            ] + counted,
            rows: agencies.map { agency in
                [.text(agency.id), .text(agency.name)]
                    + values(counts[agency.id] ?? .init(), in: register)
            })
    }

    static func byStatus(_ register: ActionRegister) -> ReportTable {
        let statuses: [ImprovementAction.Status?] = [
            .offTarget, .onTarget, .complete, .notDue, .notStarted, .ongoing, .onHold, .carried,
            nil,
        ]
        let counts = register.counts { $0.action.status }
        return ReportTable(
            "by-status", title: "by status", base: base,
            columns: [.init("status", "status"), .init("progressRAG", "progress-RAG")] + counted,
            rows: statuses.map { status in
                [
                    .text(status.map(words) ?? "none that is known"),
                    status.flatMap(colour).map { .text($0) } ?? .absent(.notApplicable),
                ] + values(counts[status] ?? .init(), in: register)
            })
    }
}
