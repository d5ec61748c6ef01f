import TestSupport
import Testing

struct CompareCommandTests {
    @Test func `two cycles are compared agency by agency`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/4lscb-2016-17", "Submissions/4lscb-2017-18", "--area",
            "southampton",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("relative change is of the earlier cycle's share."))
        #expect(run.output.contains("13 of 19 (68%)"))
        #expect(run.errors.isEmpty)
    }

    @Test func `one document is printed as JSON`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/4lscb-2016-17", "Submissions/4lscb-2017-18", "--format", "json",
        ])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("{"))
        #expect(run.output.contains("\"schema\": \"section11/comparison/1\""))
    }

    @Test func `cycles of different editions need a crosswalk`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/southend-2011-12", "Submissions/4lscb-2017-18",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("no crosswalk leads from the one to the other"))
        #expect(run.errors.contains("fix: "))
        #expect(run.output.isEmpty)
    }

    @Test func `one cycle is not enough`() throws {
        let run = try BuiltTool().run(["compare", "Submissions/4lscb-2017-18"])
        #expect(run.status == 64)
    }
}
