public import Section11Analysis
public import Section11Returns
import Section11Standards

/// What full returns say of the open actions of the cycle before, ready to print.
public enum SignOffReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/signoff/1"

    /// Makes the report of a scope.
    ///
    /// - Parameters:
    ///   - set: The returns, with those of the cycle before.
    ///   - scope: Whose returns count.
    /// - Returns: The report.
    public static func report(of set: ReturnSet, scope: Scope) -> Report {
        let signOff = SignOff(set, scope: scope)
        let agencies = set.cycle.agencies
        func name(_ agency: Int) -> String { agencies[agency].name }
        let items = signOff.plans.flatMap(\.items)
        func count(_ decision: SignOff.Decision) -> ReportValue {
            .count(items.count { $0.decision == decision })
        }
        return Report(
            schema: schema, title: "Sign-off of earlier actions in \(set.cycle.title)",
            notice: set.cycle.statement, notes: notes(signOff, name: name),
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("cycleBefore", .optional(signOff.cyclesBefore.first)),
                .init("cyclesBefore", label: "actions of", .list(signOff.cyclesBefore)),
                .init("areas", .list(scope.areas)),
                .init("open", label: "open then", .count(items.count)),
                .init("closed", label: "closed", count(.closed)),
                .init("carried", label: "carried", count(.carried)),
                .init("notSaid", label: "not said", count(.notSaid)),
                .init(
                    "undecided", .list(signOff.undecided.map { agencies[$0.agency].id })),
            ],
            tables: [byAgency(signOff, agencies), actions(signOff, agencies)])
    }

    private static func notes(_ signOff: SignOff, name: (Int) -> String) -> [String] {
        if signOff.cyclesBefore.isEmpty {
            return ["No cycle before is on disk, so there is nothing to sign off."]
        }
        var notes = [
            "A full return closes or carries every action that was open in "
                + "\(Words.list(signOff.cyclesBefore.map { "'\($0)'" })). An action "
                + "is closed if it is complete, carried if it stands in the return with any other "
                + "status, and not said if it is missing or has no status that is known."
        ]
        let undecided = signOff.undecided
        if signOff.plans.isEmpty {
            notes.append("No agency of which a full return is asked had an open action.")
        } else if undecided.isEmpty {
            notes.append(
                "Every agency has decided: all \(signOff.plans.count) closed or carried each action."
            )
        } else {
            notes.append(
                "\(undecided.count) of \(signOff.plans.count) agencies have yet to decide: "
                    + Words.list(undecided.map { name($0.agency) }) + ".")
        }
        if !signOff.withoutFullReturn.isEmpty {
            notes.append(
                "\(signOff.withoutFullReturn.count) more had open actions and are asked for no full "
                    + "return or made another kind, so that they sign nothing off: "
                    + Words.list(signOff.withoutFullReturn.map(name)) + ".")
        }
        return notes
    }

    private static func byAgency(_ signOff: SignOff, _ agencies: [Agency]) -> ReportTable {
        ReportTable(
            "by-agency", title: "Sign-off by agency",
            base: "closed, carried and not said are of the actions that were open",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("returned", "full return"), .init("open", "open then"),
                .init("closed", "closed"), .init("carried", "carried"),
                .init("notSaid", "not said"), .init("decided", "decided"),
            ],
            rows: signOff.plans.map { plan in
                [
                    .text(agencies[plan.agency].id), .text(agencies[plan.agency].name),
                    .flag(plan.hasReturned), .count(plan.items.count),
                    .count(plan.count(.closed)), .count(plan.count(.carried)),
                    .count(plan.count(.notSaid)), .flag(plan.isDecided),
                ]
            })
    }

    private static func actions(_ signOff: SignOff, _ agencies: [Agency]) -> ReportTable {
        /// The status in known words; what else stands there is the agency's own text.
        func status(_ action: ImprovementAction?) -> ReportValue {
            guard let action else { return .absent(.missing) }
            if let status = action.status { return .text(status.rawValue) }
            return action.statusText.isEmpty ? .absent(.missing) : .text("in words of its own")
        }
        return ReportTable(
            "actions", title: "Every action that was open",
            base:
                "last date is the latest dated note on progress, else the day by which it was due",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("action", "action"), .init("statusBefore", "status then"),
                .init("due", "due"), .init("lastDate", "last date"),
                .init("status", "status now"), .init("decision", "decision"),
            ],
            rows: signOff.plans.flatMap(\.items).map { item in
                let progress = (item.before.progress + (item.now?.progress ?? []))
                    .compactMap(\.date.date).max()
                return [
                    .text(agencies[item.agency].id), .text(agencies[item.agency].name),
                    .text(item.label), status(item.before), .optional(item.before.due.date),
                    .optional(progress ?? item.before.due.date), status(item.now),
                    .text(item.decision.rawValue),
                ]
            }, whenEmpty: "no action was open")
    }
}
