import TestSupport
import Testing

struct SampleCommandTests {
    private let schools = "Submissions/solihull-2012-13/section175-157"

    @Test func `the same seed chooses the same schools, one of each setting`() throws {
        let tool = try BuiltTool()
        let arguments = ["sample", schools, "--size", "4", "--seed", "Solihull 2012"]
        let run = try tool.run(arguments)
        #expect(run.status == 0)
        #expect(try tool.run(arguments).output == run.output)
        #expect(run.output.contains("maintained school              2  "))
        #expect(run.output.contains("asked for: 4; may be chosen: 5; chosen: 4"))
        #expect(run.errors.isEmpty)
    }

    @Test func `strata by area and flagged agencies are told`() throws {
        let run = try BuiltTool().run([
            "sample", "Submissions/4lscb-2017-18", "--size", "9", "--seed", "x", "--by", "area",
            "--all-flagged", "--format", "json",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("\"schema\": \"section11/sample/1\""))
        #expect(run.output.contains("\"by\": \"area\""))
        #expect(run.output.contains("Hampshire + "))
    }

    @Test func `a sample of nobody is no sample`() throws {
        let tool = try BuiltTool()
        #expect(try tool.run(["sample", schools, "--size", "0", "--seed", "x"]).status == 64)
        #expect(try tool.run(["sample", schools, "--size", "3", "--seed", ""]).status == 64)
    }
}
