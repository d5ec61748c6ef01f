import Section11Returns
import Section11Standards

/// What the register went through since the cycle before, as a table.
enum RegisterHistory {
    /// The table; empty for a first cycle.
    static func table(_ set: ReturnSet) -> ReportTable {
        let before = set.earlier.first?.cycle
        let changes = before.map { RegisterChange.changes(from: $0, to: set.cycle) } ?? []
        return ReportTable(
            "register", title: "the register since the cycle before",
            base: before.map {
                "compared with the register of \($0.id); what a body answered stays with that body"
            },
            columns: [
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("event", "what happened"), .init("detail", "in particular"),
                .init("day", "on"),
            ],
            rows: changes.map { row($0, in: set.cycle) },
            whenEmpty: before == nil ? "there is no cycle before" : "nothing changed")
    }

    private static func row(_ change: RegisterChange, in cycle: AuditCycle) -> [ReportValue] {
        let (event, detail) = words(change.event, in: cycle)
        return [
            .text(change.agency), .text(change.name), .text(event),
            detail.isEmpty ? .absent(.notApplicable) : .text(detail),
            change.day.map { .date($0) } ?? .absent(.missing),
        ]
    }

    private static func words(
        _ event: RegisterChange.Event, in cycle: AuditCycle
    ) -> (event: String, detail: String) {
        switch event {
        case .came: return ("came", "")
        case .left: return ("left", "")
        case .merged(let id):
            let name = cycle.agency(id)?.name ?? id
            return ("merged", "\(name) took its place, with its open actions and not its ratings")
        case .renamed(let name): return ("renamed", "before: \(name)")
        case .areas(let gained, let lost):
            let parts = [
                gained.isEmpty ? nil : "gained \(names(gained, cycle))",
                lost.isEmpty ? nil : "lost \(names(lost, cycle))",
            ]
            return ("other areas", parts.compactMap(\.self).joined(separator: "; "))
        case .kind(let from, let to):
            let (before, now) = (from?.title ?? "not stated", to?.title ?? "not stated")
            return ("other kind", "\(before), now \(now)")
        case .setting(let from, let to):
            let (before, now) = (from?.title ?? "not stated", to?.title ?? "not stated")
            return ("other setting type", "\(before), now \(now)")
        }
    }

    private static func names(_ areas: [String], _ cycle: AuditCycle) -> String {
        Words.list(areas.map { area in cycle.areas.first { $0.id == area }?.name ?? area })
    }
}
