import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct AgencyNotExpectedCheckTests {
    private let table = MarkedTable(
        """
        | Agency | 1️⃣Old trust |
        | Ref    | Rating       |
        | 1.1    | Good         |
        """)

    private func bench(_ agency: Agency) -> CheckBench {
        var bench = CheckBench()
        bench.agencies.append(agency)
        return bench
    }

    @Test func `an agency that ended is reported with its successor`() throws {
        let old = Agency(
            id: "old", name: "Old trust", areas: ["here"], to: CalendarDate(iso: "2016-03-31"),
            successor: "police")
        let issues = try bench(old).issues("R109", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "'Old trust' is not expected to answer in this cycle: it ended on 2016-03-31"
            ])
        #expect(issues.map(\.fix) == ["answer as 'Police force', which took its place"])
    }

    @Test func `an agency of which nothing is expected is reported`() throws {
        let old = Agency(id: "old", name: "Old trust", areas: ["here"], expects: .none)
        #expect(try bench(old).issues("R109", in: table).count == 1)
    }

    @Test func `an agency that ends within the cycle may answer`() throws {
        let old = Agency(
            id: "old", name: "Old trust", areas: ["here"], to: CalendarDate(iso: "2017-12-31"))
        #expect(try bench(old).issues("R109", in: table).isEmpty)
    }

    private func signed(_ day: String) -> MarkedTable {
        MarkedTable(
            """
            | Agency        | Old trust   |
            | Signed off on | 2️⃣\(day) |
            | Ref           | Rating      |
            | 1.1           | Good        |
            """)
    }

    @Test func `a return signed off outside the agency's time is reported at its date`() throws {
        let old = Agency(
            id: "old", name: "Old trust", areas: ["here"], from: CalendarDate(iso: "2017-10-01"),
            to: CalendarDate(iso: "2017-12-31"), successor: "police")
        let late = signed("2018-01-15")
        let issues = try bench(old).issues("R109", in: late)
        #expect(issues.map(\.cells) == late.cells("2️⃣"))
        #expect(
            issues.map(\.message) == [
                "'Old trust' is not expected to answer in this cycle: it was signed off on "
                    + "2018-01-15, and the body ended on 2017-12-31"
            ])
        #expect(
            issues.map(\.fix) == [
                "answer as 'Police force', which took its place, or correct the date"
            ])
        let early = try bench(old).issues("R109", in: signed("2017-09-30"))
        #expect(early.map { $0.message.hasSuffix("and the body began on 2017-10-01") } == [true])
        #expect(try bench(old).issues("R109", in: signed("2017-12-31")).isEmpty)
        #expect(try bench(old).issues("R109", in: signed("January 2018")).isEmpty)
    }
}
