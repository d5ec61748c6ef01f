import TestSupport
import Testing

struct IndicatorsCommandTests {
    @Test func `the sample's figures are printed with what they are not`() throws {
        let run = try BuiltTool().run(["indicators", "Submissions/southend-2011-12"])
        #expect(run.status == 0)
        #expect(run.output.contains("84.65"))
        #expect(run.output.contains("cannot be pooled"))
        #expect(run.errors.isEmpty)
    }
}
