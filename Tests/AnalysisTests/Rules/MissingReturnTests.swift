import Section11Analysis
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct MissingReturnTests {
    private func flags(
        _ agencies: [Agency], due: String? = "2018-01-31", ends: String? = nil, asOf: String?
    ) throws -> [Flag] {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        cycle.add("there")
        cycle.agencies += agencies
        cycle.due = due.flatMap { CalendarDate(iso: $0) }
        cycle.ends = ends.flatMap { CalendarDate(iso: $0) }
        return try cycle.flags(MissingReturn.self, asOf: asOf)
    }

    private let silent = Agency(id: "silent", name: "Silent trust", areas: ["here"])

    // F12
    @Test func `a return is missing from the day after it is due`() throws {
        #expect(try flags([silent], asOf: "2018-01-31").isEmpty)
        let raised = try flags([silent], asOf: "2018-02-01")
        #expect(raised.map(\.subject) == [.agency(1)])
        #expect(
            raised.first?.message
                == "no return of Silent trust has come, 1 day after 31 January 2018")
    }

    // F12
    @Test func `who need not answer is not missing`() throws {
        let others = [
            Agency(id: "free", name: "Free", areas: ["here"], expects: .none),
            Agency(
                id: "gone", name: "Gone", areas: ["here"], to: CalendarDate(iso: "2018-01-30")),
            Agency(
                id: "young", name: "Young", areas: ["here"],
                from: CalendarDate(iso: "2018-02-01")),
        ]
        #expect(try flags(others, asOf: "2018-03-31").isEmpty)
    }

    // F12
    @Test func `without a due date the last day of the cycle counts, and else none`() throws {
        #expect(
            try flags([silent], due: nil, ends: "2018-03-31", asOf: "2018-03-31").isEmpty)
        #expect(
            try flags([silent], due: nil, ends: "2018-03-31", asOf: "2018-04-01").count == 1)
        #expect(try flags([silent], due: nil, asOf: "2018-04-01").isEmpty)
        #expect(try flags([silent], asOf: nil).isEmpty)
    }
}
