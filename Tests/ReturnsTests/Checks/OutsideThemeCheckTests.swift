import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct OutsideThemeCheckTests {
    private func table(kind: String) -> MarkedTable {
        MarkedTable(
            """
            | Agency         | police  |
            | Kind of return | \(kind) |
            | Ref            | Rating  |
            | 1.1            | 1️⃣Good |
            | 1.2            | N/A     |
            | 2.1            | Good    |
            | 2.2            | Good    |
            """)
    }

    @Test func `a rating outside the theme of a mini audit is advice`() throws {
        var bench = CheckBench()
        bench.scope = ["2"]
        let issues = try bench.issues("R118", in: table(kind: "mini"))
        #expect(issues.map(\.cells) == table(kind: "mini").cells("1️⃣"))
        #expect(issues.map(\.message) == ["criterion 1.1 lies outside the theme of the audit"])
        #expect(issues.map(\.severity) == [.advice])
        #expect(try bench.issues("R206", in: table(kind: "mini")).isEmpty)
    }

    @Test func `a full return and an audit of everything have no theme`() throws {
        var bench = CheckBench()
        #expect(try bench.issues("R118", in: table(kind: "mini")).isEmpty)
        bench.scope = ["2"]
        #expect(try bench.issues("R118", in: table(kind: "full")).isEmpty)
    }
}
