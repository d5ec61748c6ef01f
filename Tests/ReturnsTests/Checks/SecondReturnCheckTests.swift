import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct SecondReturnCheckTests {
    private let table = MarkedTable(
        """
        | Agency | 1️⃣police |
        | Ref    | Rating    |
        | 1.1    | Good      |
        """)

    private func bench() -> CheckBench {
        var bench = CheckBench()
        bench.others = [Submission.read(table.workbook, file: "corrected.xlsx")]
        return bench
    }

    @Test func `two returns from one agency are both named, and which one is counted`() throws {
        let set = bench().set(table)
        let issues = Validation.validate(CycleContext(set)).flatMap(\.issues)
            .filter { $0.code.rawValue == "R105" }
        #expect(
            issues.map(\.place.description)
                == ["corrected.xlsx:Standards!B1", "police.xlsx:Standards!B1"])
        #expect(
            issues.first?.message == """
                2 returns from 'Police force' in this cycle: corrected.xlsx and police.xlsx; \
                corrected.xlsx is counted
                """)
    }

    @Test func `a return that is superseded is no second return`() throws {
        var bench = bench()
        bench.superseded = ["corrected.xlsx"]
        #expect(try bench.issues("R105", in: table).isEmpty)
    }

    @Test func `one return is not reported`() throws {
        #expect(try CheckBench().issues("R105", in: table).isEmpty)
    }
}
