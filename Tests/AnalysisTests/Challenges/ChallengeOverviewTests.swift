import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Analysis
@testable import Section11Returns

struct ChallengeOverviewTests {
    private let log = """
        raised,raisedBy,agency,standard,challenge,response,outcome,closed
        2025-02-01,board chair,a,1,One?,,,
        2024-10-01,board chair,b,1,Two?,Yes.,,
        2024-11-01,board chair,a,2,Three?,Yes.,Agreed.,2024-12-01
        2024-11-01,board chair,b,,Four?,Yes.,,2025-01-31
        2025-03-01,board chair,a,1,Five?,Yes.,Agreed.,2025-03-20
        soon,board chair,x,1,Six?,,,
        """

    private func overview(_ asOf: String?, areas: [String] = []) throws -> ChallengeOverview {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy"])
        cycle.agencies[1] = Agency(id: "b", name: "School b", areas: ["there"])
        let set = cycle.set
        let scope = try #require(Scope(areas: areas, of: set.cycle))
        return ChallengeOverview(
            ChallengeLog(Array(log.utf8), for: set), of: set, scope: scope,
            asOf: asOf.flatMap { CalendarDate(iso: $0) })
    }

    @Test func `open challenges come first, the longest open before others`() throws {
        let found = try overview(nil)
        #expect(found.asOf == CalendarDate(iso: "2025-03-31"))
        #expect(found.items.map(\.challenge.row) == [3, 2, 7, 6, 5, 4])
        #expect(found.items.map(\.days) == [181, 58, nil, 19, 91, 30])
        #expect(
            found.items.map(\.state) == [
                .open, .open, .open, .outcomeRecorded, .noOutcome, .outcomeRecorded,
            ])
    }

    @Test func `on an earlier day later challenges are left out and later closings undone`() throws
    {
        let found = try overview("2025-01-01")
        #expect(found.items.map(\.challenge.row) == [3, 5, 7, 4])
        #expect(found.items.map(\.days) == [92, 61, nil, 30])
        #expect(found.raisedLater == 2)
        #expect(found.count(.open) == 3)
        #expect(found.count(.outcomeRecorded) { $0.standard == .known(1) } == 1)
    }

    @Test func `an area has the challenges to its agencies, the whole cycle all of them`() throws {
        #expect(try overview(nil, areas: ["there"]).items.map(\.challenge.row) == [3, 5])
        #expect(try overview(nil).items.count == 6)
    }
}
