import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionWithoutMeasureCheckTests {
    private func table(_ measure: String, kind: String = "full") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency         | police  |
            | Kind of return | \(kind) |
            ## Actions
            | Action no. | Criterion | Action       | Lead (role) | Due        | Success measure | Status   |
            | A1         | 1.1       | Agree a rota | Manager     | 31/12/2018 | 1️⃣\(measure)  |          |
            | A2         | 1.2       | Print it     | Manager     | 31/12/2018 |                 | Complete |
            | A3         | 1.3       | Hang it up   | Manager     | 31/12/2018 | It hangs        |          |
            """)
    }

    @Test func `an open action without a measure is a query`() throws {
        let issues = try CheckBench().issues("R407", in: table(""))
        #expect(issues.map(\.cells) == table("").cells("1️⃣"))
        #expect(issues.map(\.message) == ["action 'A1' has no success measure"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(issues.map(\.severity) == [.query])
        #expect(try CheckBench().issues("R407", in: table("All weeks are covered")).isEmpty)
    }

    @Test func `an update may rely on the plan before`() throws {
        var bench = CheckBench()
        bench.earlier = [CheckBench().set(table("All weeks are covered"))]
        #expect(try bench.issues("R407", in: table("", kind: "update")).isEmpty)
    }

    @Test func `a column left empty is told as one`() throws {
        let rows = (1...4).map { "| A\($0) | Agree a rota | Manager | 31/12/2018 | |" }
        let table = MarkedTable(
            "## Actions\n| Action no. | Action | Lead (role) | Due | Success measure |\n"
                + rows.joined(separator: "\n"))
        let issues = try CheckBench().issues("R407", in: table)
        #expect(issues.map(\.message) == ["4 actions have no success measure"])
        #expect(issues.map(\.cells) == ["E2:E5"])
    }
}
