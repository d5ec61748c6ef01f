import Section11Tables
import Testing

@testable import Section11Standards

struct RegisterChangeTests {
    private func cycle(_ year: Int, _ agencies: [Agency]) -> AuditCycle {
        AuditCycle(
            id: "c\(year)", title: "C", catalogue: "k",
            opens: CalendarDate(year: year, month: 9, day: 1),
            due: CalendarDate(year: year + 1, month: 1, day: 31),
            ends: CalendarDate(year: year + 1, month: 3, day: 31),
            areas: ["east", "west", "north"].map { Area(id: $0, name: $0) },
            agencies: agencies)
    }

    private func events(_ before: [Agency], _ after: [Agency]) -> [RegisterChange.Event] {
        RegisterChange.changes(from: cycle(2023, before), to: cycle(2024, after)).map(\.event)
    }

    // Solent NHS Trust was acquired by Southern Health on 1 October 2024, which took a new name.
    @Test func `two trusts become one body, and it keeps its id under another name`() throws {
        let end = CalendarDate(iso: "2024-09-30")
        let before = [
            Agency(id: "solent", name: "Solent NHS Trust"),
            Agency(id: "rw1", name: "Southern Health NHS Foundation Trust"),
        ]
        let after = [
            Agency(
                id: "solent", name: "Solent NHS Trust", expects: .none, to: end, successor: "rw1"),
            Agency(id: "rw1", name: "Hampshire and Isle of Wight Healthcare"),
        ]
        let changes = RegisterChange.changes(from: cycle(2023, before), to: cycle(2024, after))
        #expect(
            changes == [
                .init(
                    agency: "solent", name: "Solent NHS Trust", event: .merged(into: "rw1"),
                    day: end),
                .init(
                    agency: "rw1", name: "Hampshire and Isle of Wight Healthcare",
                    event: .renamed(from: "Southern Health NHS Foundation Trust"), day: nil),
            ])
        // The year after, the body that is still listed with its last day is no news.
        #expect(RegisterChange.changes(from: cycle(2024, after), to: cycle(2025, after)).isEmpty)
    }

    @Test func `who comes and who leaves is told, listed or not`() {
        let stays = Agency(id: "stays", name: "Stays")
        let goes = Agency(id: "goes", name: "Goes")
        let young = Agency(id: "young", name: "Young", from: CalendarDate(iso: "2024-10-01"))
        #expect(events([stays, goes], [stays]) == [.left])
        #expect(events([stays], [stays, young]) == [.came])
        // A register may list a body before it exists.
        #expect(events([stays, young], [stays, young]) == [.came])
    }

    @Test func `areas and kind that change are told of the same body`() {
        let before = Agency(
            id: "icb", name: "Board", kind: AgencyKind(rawValue: "health-commissioner"),
            areas: ["east", "west"])
        let after = Agency(
            id: "icb", name: "Board", kind: AgencyKind(rawValue: "nhs-provider"),
            areas: ["west", "north"])
        #expect(
            events([before], [after]) == [
                .areas(gained: ["north"], lost: ["east"]),
                .kind(
                    from: AgencyKind(rawValue: "health-commissioner"),
                    to: AgencyKind(rawValue: "nhs-provider")),
            ])
    }

    @Test func `a school that became an academy is told, and a register that fills a gap is not`() {
        func school(_ setting: String?) -> Agency {
            Agency(id: "s", name: "School", setting: setting.map(Setting.init(rawValue:)))
        }
        #expect(
            events([school("maintained")], [school("academy")]) == [
                .setting(from: Setting(rawValue: "maintained"), to: Setting(rawValue: "academy"))
            ])
        #expect(events([school(nil)], [school("academy")]).isEmpty)
    }
}
