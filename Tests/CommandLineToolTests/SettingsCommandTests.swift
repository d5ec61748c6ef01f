import TestSupport
import Testing

struct SettingsCommandTests {
    private let schools = "Submissions/solihull-2012-13/section175-157"

    @Test func `the weakest standards of the sample schools stand by setting type`() throws {
        let run = try BuiltTool().run(["settings", schools, "--format", "csv"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("group,rank,standard,title,rated,needingImprovement,share"))
        #expect(run.output.contains("\nmaintained school,1,6,"))
        #expect(run.errors.contains("standards.csv is not printed"))
    }

    @Test func `phases and kinds can be asked for, and nothing else`() throws {
        let tool = try BuiltTool()
        let phases = try tool.run(["settings", schools, "--by", "phase"])
        #expect(phases.status == 0)
        #expect(phases.output.contains("the weakest standards of each phase"))
        #expect(phases.output.contains("infant and nursery"))
        #expect(phases.output.contains("this is not for publication"))
        #expect(
            try tool.run(["settings", schools, "--by", "kind"]).output.contains("college or 16"))
        #expect(try tool.run(["settings", schools, "--by", "size"]).status == 64)
    }

    @Test func `an area that the cycle does not have is refused`() throws {
        let run = try BuiltTool().run(["settings", schools, "--area", "atlantis"])
        #expect(run.status == 2)
        #expect(run.errors.contains("'atlantis' is not an area of the cycle"))
    }
}
