import Section11Analysis
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ForwardPlanTests {
    private func day(_ text: String) -> CalendarDate? { CalendarDate(iso: text) }

    private func plan(
        asOf: String?, received: String = "", ends: String? = "2025-03-31"
    ) throws -> ForwardPlan {
        let names = ["a", "b", "c", "d", "e"]
        let cycle = AuditCycle(
            id: "c", title: "C", catalogue: "small-1", ends: ends.flatMap { day($0) },
            agencies: names.map { Agency(id: $0, name: $0, expects: $0 == "e" ? .none : .full) },
            meetings: [
                .init(date: try #require(day("2025-02-10")), body: "Board", agencies: ["c", "x"]),
                .init(date: try #require(day("2025-01-10")), body: "Board", agencies: ["b", "a"]),
            ])
        let submissions = ["a", "c"].map { id in
            Submission.read(
                Array(
                    """
                    {"schema": "section11/return/1", "agency": "\(id)", "responses": []}
                    """.utf8), file: "\(id).json")
        }
        let set = ReturnSet(
            cycle: cycle, index: CatalogueIndex(SmallCycle(criteria: ["1.1"]).catalogue),
            submissions: submissions, register: AgencyRegister(cycle))
        let log = ReceiptLog(Array(("agency,received\n" + received).utf8), for: set)
        let scope = try #require(Scope(areas: [], of: cycle))
        return ForwardPlan(set, scope: scope, receipts: log, asOf: asOf.flatMap { day($0) })
    }

    private func states(_ plan: ForwardPlan) -> [String] {
        plan.slots.map { "\(plan.cycle.agencies[$0.agency].id) \($0.state.rawValue)" }
    }

    @Test func `meetings stand by date, and who has no place is not forgotten`() throws {
        let found = try plan(asOf: "2025-01-20")
        #expect(states(found) == ["b overdue", "a presented", "c received", "d not-placed"])
        #expect(found.unknown == ["x"])
        #expect(found.count(.overdue) == 1)
    }

    @Test func `a meeting has been on its own day, and a return is overdue from the day after`()
        throws
    {
        #expect(try states(plan(asOf: "2025-01-10")).prefix(2) == ["b awaited", "a presented"])
        #expect(try states(plan(asOf: "2025-01-11")).prefix(2) == ["b overdue", "a presented"])
        #expect(try states(plan(asOf: "2025-01-09")).prefix(2) == ["b awaited", "a received"])
    }

    @Test func `a return that came after its meeting was not presented there`() throws {
        let late = try plan(asOf: "2025-03-01", received: "a,2025-01-11\nc,2025-02-10\n")
        #expect(states(late).prefix(3) == ["b overdue", "a received", "c presented"])
    }

    @Test func `without a day the cycle's end counts, and without that no meeting has been`() throws
    {
        #expect(try plan(asOf: nil).asOf == day("2025-03-31"))
        #expect(
            try states(plan(asOf: nil, ends: nil)).prefix(3) == [
                "b awaited", "a received", "c received",
            ])
    }

    /// The Executive's plan for 2011-12: fifteen presentations at seven meetings.
    @Test func `the published forward plan has its fifteen places`() throws {
        let set = try Repository.sample("southend-2011-12")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let none = ReceiptLog(Array("agency,received\n".utf8), for: set)
        let found = ForwardPlan(set, scope: scope, receipts: none)
        let byMeeting = set.cycle.meetings.indices.map { meeting in
            found.slots.count { $0.meeting == meeting }
        }
        #expect(byMeeting == [2, 2, 3, 3, 1, 2, 2])
        #expect(found.count(.presented) == 15)
        #expect(found.count(.notPlaced) == 4)
    }
}
