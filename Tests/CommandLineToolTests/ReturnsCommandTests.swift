import TestSupport
import Testing

struct ReturnsCommandTests {
    @Test func `the sample schools are counted by setting type`() throws {
        let run = try BuiltTool().run([
            "returns", "Submissions/solihull-2012-13/section175-157", "--format", "csv",
        ])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("group,onRegister,expected,received,full,update,mini,"))
        #expect(run.output.contains("\nmaintained school,2,2,2,2,0,0,0,1.0000"))
        #expect(run.errors.contains("by-phase.csv is not printed"))
    }

    @Test func `who has not returned is named`() throws {
        let run = try BuiltTool().run(["returns", "Submissions/4lscb-2017-18"])
        #expect(run.status == 0)
        #expect(run.output.contains("expected: 36"))
        #expect(run.output.contains("Port city youth offending"))
        #expect(run.errors.isEmpty)
    }

    @Test func `an area that the cycle does not have is refused`() throws {
        let run = try BuiltTool().run([
            "returns", "Submissions/4lscb-2017-18", "--area", "atlantis",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("'atlantis' is not an area of the cycle"))
    }
}
