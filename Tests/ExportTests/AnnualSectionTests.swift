import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct AnnualSectionTests {
    private func section(_ cycle: String, area: String) throws -> (AnnualSection, Summary) {
        let set = try Repository.sample(cycle)
        let scope = try #require(Scope(areas: [area], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let summary = Summary(assessment: assessment, engineVersion: "0.0.0")
        return (AnnualSection(summary), summary)
    }

    @Test func `the returns stand side by side by what was sent`() throws {
        let (section, _) = try section("4lscb-2017-18", area: "southampton")
        let part = try #require(section.parts.first)
        guard case .table(let table) = try #require(part.blocks.first) else {
            Issue.record("the returns are no table")
            return
        }
        #expect(table.headings == ["Full return (6)", "Update (13)"])
        #expect(table.rows.count == 13)
        #expect(
            table.rows.first == [
                "Community health trust", "Mental health and learning disability trust",
            ])
    }

    @Test func `without its detail a section quotes nobody and needs no warning`() throws {
        let (section, _) = try section("4lscb-2017-18", area: "southampton")
        #expect(section.warning == nil)
        #expect(!section.parts.contains { $0.heading.hasPrefix("Examples of good practice") })
    }

    @Test func `the actions are counted by status with their sum`() throws {
        let (section, summary) = try section("4lscb-2017-18", area: "southampton")
        let part = try #require(section.parts.first { $0.heading == "Improvement actions" })
        guard case .paragraph(let text) = part.blocks[0], case .table(let table) = part.blocks[1]
        else {
            Issue.record("the actions are no paragraph and table")
            return
        }
        let actions = summary.actions
        #expect(text.contains("\(actions.overdue ?? -1) of the \(actions.open) open actions"))
        #expect(text.contains("before 31 March 2018."))
        #expect(part.blocks.count == 2)
        #expect(table.rows.last == ["All", "\(actions.total)"])
        let counts = table.rows.dropLast().compactMap { Int($0[1]) }
        #expect(counts.reduce(0, +) == actions.total)
    }
}
