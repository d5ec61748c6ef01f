import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct OpenActionDroppedCheckTests {
    private func table(_ rows: String, kind: String = "full") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency         | police  |
            | Kind of return | \(kind) |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Status    | Progress |
            \(rows)
            """)
    }

    private func bench(_ before: String) -> CheckBench {
        var bench = CheckBench()
        bench.earlier = [CheckBench().set(table(before))]
        return bench
    }

    private let before = """
        | A1 | Agree a rota  | Manager | 31/12/2018 | On target | |
        | A2 | Print a sheet | Manager | 31/12/2018 | Complete  | |
        | A3 | Buy a board   | Manager | 31/12/2018 |           | |
        |    | Hold a day    | Manager | 31/12/2018 | On hold   | |
        """

    @Test func `open actions that are missing are listed by number`() throws {
        let rows = "| B1 | Write a guide | Manager | 31/12/2018 | | |"
        let issues = try bench(before).issues("R117", in: table(rows))
        #expect(
            issues.map(\.message) == [
                "3 actions that were open in 'small-2018' are neither closed nor carried: "
                    + "A1, A3, 1 without a number"
            ])
        #expect(issues.map(\.place.placeInFile) == ["Actions"])
        #expect(issues.map(\.severity) == [.query])
        #expect(issues.first?.description.contains("Hold a day") == false)
    }

    @Test func `actions are found by number, else by text`() throws {
        let rows = """
            | a1 | Agree another rota | Manager | 31/12/2018 | Complete        | |
            | C3 | BUY a board.       | Manager | 31/12/2018 | Carried forward | |
            | C4 | Hold a day         | Manager | 31/12/2018 | On target       | |
            """
        #expect(try bench(before).issues("R117", in: table(rows)).isEmpty)
    }

    @Test func `an update may leave actions out`() throws {
        let rows = "| B1 | Write a guide | Manager | 31/12/2018 | | |"
        #expect(try bench(before).issues("R117", in: table(rows, kind: "update")).isEmpty)
    }

    @Test func `without a cycle before the check says that it did not look`() throws {
        let validation = try CheckBench().validate(table(before))
        let notRun = validation.checksNotRun.first { $0.code.rawValue == "R117" }
        #expect(notRun?.because == "no return of the cycle before was given")
    }

    @Test func `the return of a body whose place was taken is held beside it`() throws {
        var old = CheckBench()
        old.agencies = [
            Agency(id: "force", name: "Old force", areas: ["here"], successor: "police")
        ]
        let text = """
            ## Return
            | Agency | force |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        |
            | A1         | Agree a rota | Manager     | 31/12/2018 |
            """
        var bench = CheckBench()
        bench.earlier = [old.set(MarkedTable(text))]
        let rows = "| B1 | Write a guide | Manager | 31/12/2018 | | |"
        #expect(try bench.issues("R117", in: table(rows)).count == 1)
    }
}
