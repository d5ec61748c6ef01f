import Section11Analysis
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export
@testable import Section11Returns

struct ReturnsReportTests {
    private func report(_ cycle: SchoolCycle, log: String = "agency,received\n") throws -> Report {
        let set = cycle.set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let receipts = ReceiptLog(Array(log.utf8), for: set)
        return ReturnsReport.report(
            ReturnsOverview(set, scope: scope, receipts: receipts), receipts: receipts)
    }

    private func words(_ report: Report, _ table: String) throws -> [[String]] {
        try #require(report.tables.first { $0.id == table }).words()
    }

    @Test func `settings and waves say their base and who is undated`() throws {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "pupil-referral-unit"])
        cycle.answers = ["a": .update]
        cycle.waves = [
            DeadlineWave(
                by: try #require(CalendarDate(iso: "2025-01-31")),
                share: try #require(Fraction(decimal: "0.5")))
        ]
        let made = try report(cycle)
        #expect(
            try words(made, "by-setting").dropFirst().map { $0 } == [
                ["academy", "1", "1", "1", "0", "1", "0", "0", "100.0%"],
                ["pupil referral unit", "1", "1", "0", "0", "0", "0", "1", "0.0%"],
            ])
        #expect(
            try words(made, "waves").last
                == ["2025-01-31", "50.0%", "1", "0", "0.0%", "1", "not known"])
        #expect(try words(made, "not-returned").last?.first == "School b")
        #expect(made.notice == "The returns are invented.")
        #expect(made.notes.last?.hasPrefix("1 of 1 returns are undated") == true)
    }

    @Test func `an interim year is said before any figure`() throws {
        var cycle = SchoolCycle(schools: ["a": "academy"])
        cycle.kind = .interim
        cycle.scope = ["1.1"]
        #expect(try report(cycle).notes.first?.hasPrefix("An interim year: 1 of 3") == true)
    }

    @Test func `the history of the register names who took whose place`() throws {
        var before = SchoolCycle(schools: ["old": "maintained", "new": "academy"])
        before.year = 2023
        var cycle = SchoolCycle(schools: ["new": "free-school"])
        cycle.agencies.append(
            Agency(
                id: "old", name: "School old", areas: ["here"],
                to: CalendarDate(iso: "2024-08-31"), successor: "new"))
        cycle.earlier = [before.set]
        #expect(
            try words(try report(cycle), "register").dropFirst().map { $0 } == [
                ["School new", "other setting type", "academy, now free school", "[x]"],
                [
                    "School old", "merged",
                    "School new took its place, with its open actions and not its ratings",
                    "2024-08-31",
                ],
            ])
    }
}
