import Section11Standards
import Section11Tables
import Testing

struct ExistenceTests {
    private func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: text))
    }

    private func cycle(due: String?, ends: String?) -> AuditCycle {
        AuditCycle(
            id: "c", title: "C", catalogue: "k", due: due.flatMap { CalendarDate(iso: $0) },
            ends: ends.flatMap { CalendarDate(iso: $0) })
    }

    @Test func `a body exists from its first day to its last`() throws {
        let body = Agency(
            id: "a", name: "A", from: try day("2012-04-01"), to: try day("2024-09-30"))
        #expect(body.exists(on: try day("2012-04-01")))
        #expect(body.exists(on: try day("2024-09-30")))
        #expect(!body.exists(on: try day("2012-03-31")))
        #expect(!body.exists(on: try day("2024-10-01")))
    }

    @Test func `nothing is awaited of a body that is not there on the due day`() throws {
        let gone = Agency(id: "a", name: "A", to: try day("2024-09-30"))
        #expect(!cycle(due: "2025-01-31", ends: "2025-03-31").awaits(gone))
        #expect(!cycle(due: nil, ends: "2025-03-31").awaits(gone))
        #expect(cycle(due: "2024-09-30", ends: "2025-03-31").awaits(gone))
        #expect(cycle(due: nil, ends: nil).awaits(gone))
        #expect(!cycle(due: nil, ends: nil).awaits(Agency(id: "b", name: "B", expects: .none)))
    }
}
