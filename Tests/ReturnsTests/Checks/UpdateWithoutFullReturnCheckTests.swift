import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct UpdateWithoutFullReturnCheckTests {
    private let update = MarkedTable(
        """
        | Agency         | police   |
        | Kind of return | 1️⃣update |
        | Ref            | Rating   |
        | 1.1            | Good     |
        """)

    private func earlier(_ agency: String, kind: String) -> ReturnSet {
        CheckBench().set(
            MarkedTable(
                """
                | Agency         | \(agency) |
                | Kind of return | \(kind)   |
                | Ref            | Rating    |
                | 1.1            | Good      |
                """))
    }

    @Test func `an update of an agency without a full return is reported`() throws {
        var bench = CheckBench()
        bench.earlier = [earlier("housing", kind: "full"), earlier("police", kind: "update")]
        let issues = try bench.issues("R106", in: update)
        #expect(issues.map(\.cells) == update.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the return is an update, and no cycle before holds a full return of the agency"
            ])
    }

    @Test func `a full return however many cycles back is enough`() throws {
        var bench = CheckBench()
        bench.earlier = [earlier("police", kind: "update"), earlier("police", kind: "full")]
        #expect(try bench.issues("R106", in: update).isEmpty)
    }

    @Test func `without a cycle before the check says that it did not look`() throws {
        let validation = try CheckBench().validate(update)
        let notRun = validation.checksNotRun.first { $0.code.rawValue == "R106" }
        #expect(notRun?.because == "no return of the cycle before was given")
    }
}
