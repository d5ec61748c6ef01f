import Section11Analysis
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ReturnsOverviewTests {
    private func overview(
        _ cycle: SchoolCycle, received: String? = nil
    ) throws -> ReturnsOverview {
        let set = cycle.set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let log = Array((received ?? "agency,received\n").utf8)
        return ReturnsOverview(set, scope: scope, receipts: ReceiptLog(log, for: set))
    }

    private func wave(_ day: String, _ share: String) throws -> DeadlineWave {
        DeadlineWave(
            by: try #require(CalendarDate(iso: day)), share: try #require(Fraction(decimal: share)))
    }

    // Devon: 419 schools asked, all but 4 in; 80 % aimed at by 3 February, 90 % by 28 February.
    @Test func `415 of 419 are 99 per cent, and the waves are counted against the register`() throws
    {
        let names = (1...419).map { "s" + String(1000 + $0) }
        let settings = ["maintained", "academy", "independent", "special"]
        var cycle = SchoolCycle(
            schools: Dictionary(
                uniqueKeysWithValues: names.enumerated().map { ($1, settings[$0 % 4]) }))
        for name in names.dropLast(4) { cycle.answers[name] = .full }
        cycle.waves = [try wave("2025-02-03", "0.8"), try wave("2025-02-28", "0.9")]
        var log = "agency,received\n"
        for (position, name) in names.dropLast(4).enumerated() {
            let day =
                position < 340 ? "2025-02-03" : position < 377 ? "2025-02-20" : "2025-03-20"
            log += "\(name),\(day)\n"
        }
        let found = try overview(cycle, received: log)
        #expect(found.all.expected == 419)
        #expect(found.all.received == 415)
        #expect(found.all.rate?.rounded(toDecimals: 4) == 9905)
        #expect(found.notReturned.map { found.returnSet.cycle.agencies[$0].id } == names.suffix(4))
        #expect(found.waves.map(\.received) == [340, 377])
        #expect(found.waves.map(\.needed) == [336, 378])
        // 377 of 419 are 89.98 %, which a rounded figure would call 90.
        #expect(found.waves.map(\.outcome) == [.reached, .notReached])
        #expect(found.afterLastWave == 38)
        #expect(found.undated == 0)
        #expect(
            found.bySetting.map(\.label) == [
                "maintained school", "academy", "independent school", "special school",
            ])
        #expect(found.bySetting.map(\.onRegister).reduce(0, +) == 419)
        #expect(found.bySetting.map(\.received).reduce(0, +) == 415)
    }

    @Test func `a return without a date is received, and leaves a wave open that it could decide`()
        throws
    {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy", "c": "academy"])
        cycle.answers = ["a": .full, "b": .full]
        cycle.waves = [try wave("2025-01-10", "0.3"), try wave("2025-01-31", "0.6")]
        let one = try overview(cycle, received: "agency,received\na,2025-01-05\n")
        #expect(one.all.received == 2)
        #expect(one.undated == 1)
        #expect(one.waves.map(\.received) == [1, 1])
        #expect(one.waves.map(\.outcome) == [.reached, .unknown])
        cycle.waves = [try wave("2025-01-31", "1")]
        #expect(try overview(cycle).waves.map(\.outcome) == [.notReached])
    }

    @Test func `a school that closed before the due day owes nothing, and one that sent counts`()
        throws
    {
        var cycle = SchoolCycle(schools: ["a": "maintained"])
        let closed = CalendarDate(iso: "2024-12-31")
        for id in ["closed", "sent"] {
            cycle.agencies.append(Agency(id: id, name: id, areas: ["here"], to: closed))
        }
        cycle.agencies.append(Agency(id: "free", name: "Free", areas: ["here"], expects: .none))
        cycle.answers = ["sent": .full, "free": .full]
        let found = try overview(cycle)
        #expect(found.all.onRegister == 4)
        #expect(found.all.expected == 2)
        #expect(found.all.received == 1)
        #expect(found.notReturned == [0])
        #expect(found.unexpected == [3])
    }

    @Test func `phases are the register's own words, and what it does not say stands last`() throws
    {
        var cycle = SchoolCycle(schools: ["z": "academy"])
        for (id, phase) in [("a", "secondary"), ("b", "primary"), ("c", "primary")] {
            cycle.agencies.append(Agency(id: id, name: id, areas: ["here"], phase: phase))
        }
        cycle.answers = ["b": .update]
        let found = try overview(cycle)
        #expect(found.byPhase.map(\.label) == ["primary", "secondary", nil])
        #expect(found.byPhase.map(\.expected) == [2, 1, 1])
        #expect(found.byPhase[0].kinds == [.update: 1])
        #expect(found.bySetting.map(\.label) == ["academy", nil])
    }
}
