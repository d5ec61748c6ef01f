import TestSupport
import Testing

struct SignOffCommandTests {
    @Test func `open actions of the cycle before are closed, carried or not said`() throws {
        let run = try BuiltTool().run(["signoff", "Submissions/bath-nes-2015-16"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output.contains("actions of: bath-nes-2014-15-training, bath-nes-2014-15-cse"))
        // One action of each of the two mini audits.
        #expect(run.output.contains("HOT-2014-01"))
        #expect(run.output.contains("HOT-2015-01"))
        #expect(run.output.contains("Sign-off by agency"))
    }

    @Test func `a first cycle has nothing to sign off`() throws {
        let run = try BuiltTool().run(["signoff", "Submissions/southend-2011-12"])
        #expect(run.status == 0)
        #expect(run.output.contains("No cycle before is on disk"))
    }
}
