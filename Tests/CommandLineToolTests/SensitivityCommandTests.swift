import TestSupport
import Testing

struct SensitivityCommandTests {
    private static let cycle = [
        "sensitivity", "Submissions/4lscb-2017-18", "--area", "southampton",
    ]

    @Test func `the weak standards are given under every reading`() throws {
        let run = try BuiltTool().run(Self.cycle)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("as scored (M01)"))
        #expect(run.output.contains("5, 6, 11"))
        #expect(run.output.contains("with any one return left out"))
        #expect(run.output.contains("Late is a return signed off after 31 January 2018"))
        #expect(!run.output.contains("XCCDF"))
    }

    @Test func `the four models of XCCDF stand beside if asked for`() throws {
        let run = try BuiltTool().run(Self.cycle + ["--xccdf", "--format", "json"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"schema\": \"section11/sensitivity/1\""))
        #expect(run.output.contains("\"flatUnweighted\": "))
    }

    @Test func `an unknown area is refused`() throws {
        let run = try BuiltTool().run([
            "sensitivity", "Submissions/4lscb-2017-18", "--area", "mars",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("'mars' is not an area of the cycle"))
    }
}
