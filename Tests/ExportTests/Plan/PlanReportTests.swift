import Section11Analysis
import TestSupport
import Testing

@testable import Section11Export
@testable import Section11Returns

struct PlanReportTests {
    @Test func `the plan is listed by meeting, and counted by state`() throws {
        let set = try Repository.sample("southend-2011-12")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let none = ReceiptLog(Array("agency,received\n".utf8), for: set)
        let made = PlanReport.report(ForwardPlan(set, scope: scope, receipts: none))
        #expect(
            made.tables[0].words()[1] == [
                "2011-10-01", "Executive", "Family court advisory service", "presented",
            ])
        #expect(made.tables[0].rows.count == 15)
        #expect(
            made.tables[1].words().dropFirst().map(\.[0]) == [
                "Lead general practitioners", "Schools (together)", "Adult and community college",
                "Council specialist services",
            ])
        #expect(
            made.paragraphs.contains {
                $0.contains("meetings: 7; places: 15; presented: 15; received: 0; overdue: 0")
            })
    }
}
