import TestSupport
import Testing

struct PlanCommandTests {
    private let southend = "Submissions/southend-2011-12"

    @Test func `the plan is of a day that is given`() throws {
        let run = try BuiltTool().run(["plan", southend, "--as-of", "2012-02-01"])
        #expect(run.status == 0)
        #expect(run.output.contains("places: 15; presented: 7; received: 8; overdue: 0"))
        #expect(run.output.contains("not placed: 4"))
    }

    @Test func `a calendar goes to standard output as it is`() throws {
        let run = try BuiltTool().run(["plan", southend, "--format", "ics"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(run.output.hasSuffix("END:VCALENDAR\r\n"))
        #expect(run.errors.isEmpty)
    }

    @Test func `a day that is none is wrong usage`() throws {
        #expect(try BuiltTool().run(["plan", southend, "--as-of", "spring"]).status == 64)
    }
}
