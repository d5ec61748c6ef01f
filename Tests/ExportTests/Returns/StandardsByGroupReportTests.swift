import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct StandardsByGroupReportTests {
    private func report(_ cycle: SchoolCycle) throws -> Report {
        let set = cycle.set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        return StandardsByGroupReport.report(GroupedStandards(assessment, by: .setting))
    }

    private func words(_ report: Report, _ table: String) throws -> [[String]] {
        try #require(report.tables.first { $0.id == table }).words()
    }

    @Test func `each setting has its weakest standards and every standard with its base`() throws {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy", "c": "special"])
        cycle.answers = ["a": .full, "b": .full]
        cycle.ratings = [
            "a": ["1.1": "Good", "1.2": "Good", "2.1": "RI"],
            "b": ["1.1": "Good", "1.2": "Good", "2.1": "Good"],
        ]
        let made = try report(cycle)
        #expect(
            try words(made, "weakest").dropFirst().map { $0 } == [
                ["academy", "1", "2", "Standard 2", "2", "1", "50.0%"]
            ])
        #expect(
            try words(made, "standards").dropFirst().map { $0 } == [
                [
                    "academy", "2", "2", "2", "1", "Standard 1", "2", "0", "0.0%", "2", "0", "0",
                    "0", "0",
                ],
                [
                    "academy", "2", "2", "2", "2", "Standard 2", "2", "1", "50.0%", "1", "0", "0",
                    "0", "0",
                ],
                [
                    "special school", "1", "1", "0", "1", "Standard 1", "0", "0", "[z]", "[z]", "0",
                    "0", "0", "0",
                ],
                [
                    "special school", "1", "1", "0", "2", "Standard 2", "0", "0", "[z]", "[z]", "0",
                    "0", "0", "0",
                ],
            ])
        #expect(made.notice == "The returns are invented.")
    }

    @Test func `a group so small that one school may be recognised is named as such`() throws {
        let names = (1...5).map { "s\($0)" }
        var cycle = SchoolCycle(
            schools: Dictionary(uniqueKeysWithValues: names.map { ($0, "academy") }))
        cycle.answers = Dictionary(uniqueKeysWithValues: names.map { ($0, .full) })
        #expect(!(try report(cycle).notes.contains { $0.contains("not for publication") }))
        cycle.answers["s5"] = nil
        #expect(
            try report(cycle).notes.last
                == """
                one group has fewer than 5 agencies rated in a standard, by which a single one may be \
                recognised: this is not for publication
                """)
    }

    @Test func `an interim year is said before any figure`() throws {
        var cycle = SchoolCycle(schools: ["a": "academy"])
        cycle.kind = .interim
        cycle.scope = ["1.1"]
        #expect(try report(cycle).notes.first?.hasPrefix("An interim year: 1 of 3") == true)
    }
}
