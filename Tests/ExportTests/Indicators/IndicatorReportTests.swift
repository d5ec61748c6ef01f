import Section11Analysis
import Section11Returns
import TestSupport
import Testing

@testable import Section11Export

struct IndicatorReportTests {
    /// The eight published shares of staff trained: their mean is 84.65, their median 91.5, and two lie
    /// under "over 70 %".
    @Test func `the published training figures come out, and are not pooled`() throws {
        let set = try Repository.sample("southend-2011-12")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let report = IndicatorReport.report(try #require(Assessment(set, scope: scope)))
        let results = try #require(report.tables.first { $0.id == "results" })
        let row = try #require(results.rows.first { $0[0] == .text("staff-trained") })
        #expect(row[4] == .count(8))
        #expect(row[6] == .absent(.missing))
        #expect(row[7] == .decimal(8465, decimals: 2))
        #expect(row[8] == .decimal(9150, decimals: 2))
        #expect(row[10] == .text("more than 70.0"))
        #expect(row[11] == .count(6))
        let absent = try #require(report.tables.first { $0.id == "absent" })
        let missing = try #require(absent.rows.first { $0[0] == .text("staff-trained") })
        #expect(missing[3] == .list(["Police force", "Council specialist services"]))
        #expect(
            missing[5] == .list(["Community healthcare provider", "Adult and community college"]))
        #expect(report.notes.contains { $0.contains("cannot be pooled: 0 of 8 figures come with") })
    }
}
