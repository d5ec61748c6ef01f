import TestSupport
import Testing

struct ExplainCommandTests {
    @Test func `a figure leads to the cells behind it`() throws {
        let run = try BuiltTool().run([
            "explain", "Submissions/4lscb-2017-18", "5", "--area", "southampton",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("13 of 19 rated agencies need improvement (M01)"))
        #expect(
            run.output.contains("5.1 Requires improvement; ambulance-trust.xlsx:Standards!D25"))
        #expect(run.output.contains("carried from 4lscb-2016-17; ambulance-trust.csv:F23"))
    }

    @Test func `a number that the catalogue lacks is said`() throws {
        let run = try BuiltTool().run(["explain", "Submissions/4lscb-2017-18", "12"])
        #expect(run.status == 2)
        #expect(run.errors.contains("no such standard"))
        #expect(run.output.isEmpty)
    }
}
