import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Two trusts became one body: its return closes or carries the actions of both, and is compared with
/// the answers of neither but its own.
struct InheritedActionsTests {
    private let end = CalendarDate(iso: "2017-10-01")

    private func plan(_ agency: String, _ action: String, rating: String = "RI") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency | \(agency) |
            ## Standards
            | Ref | Rating    | Evidence |
            | 1.1 | \(rating) | A plan that was agreed by the board in the autumn of last year |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Status    |
            | \(action)  | Agree a rota | Manager     | 31/12/2018 | On target |
            """)
    }

    /// The register before knows nothing of the merger; this year's does.
    private func bench(solent: Agency? = nil) -> CheckBench {
        var before = CheckBench()
        before.agencies = [
            Agency(id: "solent", name: "Solent trust", areas: ["here"]),
            Agency(id: "police", name: "Southern trust", areas: ["here"]),
        ]
        before.others = [
            Submission.read(plan("solent", "S1").workbook, file: "solent.xlsx")
        ]
        var bench = CheckBench()
        bench.agencies = [
            Agency(id: "police", name: "Healthcare trust", areas: ["here"]),
            solent
                ?? Agency(
                    id: "solent", name: "Solent trust", areas: ["here"], expects: .none, to: end,
                    successor: "police"),
        ]
        bench.earlier = [before.set(plan("police", "P1"), file: "southern.xlsx")]
        return bench
    }

    private let silent = MarkedTable(
        """
        ## Return
        | Agency         | police |
        | Kind of return | full   |
        ## Actions
        | Action no. | Action        | Lead (role) | Due        |
        | N1         | Write a guide | Manager     | 31/12/2018 |
        """)

    // R117
    @Test func `the successor answers for its own open actions and for those it inherits`() throws {
        #expect(
            try bench().issues("R117", in: silent).map(\.message) == [
                "an action that was open in 'small-2018' is neither closed nor carried: P1",
                "an action that was open in 'small-2018' of 'Solent trust' is neither closed nor "
                    + "carried: S1",
            ])
        let carried = MarkedTable(
            """
            ## Return
            | Agency         | police |
            | Kind of return | full   |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Status          |
            | P1         | Agree a rota | Manager     | 31/12/2018 | Complete        |
            | S1         | Agree a rota | Manager     | 31/12/2018 | Carried forward |
            """)
        #expect(try bench().issues("R117", in: carried).isEmpty)
    }

    // R117
    @Test func `a body that still answers for itself keeps its actions`() throws {
        var bench = bench(
            solent: Agency(
                id: "solent", name: "Solent trust", areas: ["here"], successor: "police"))
        bench.others = [Submission.read(plan("solent", "S1").workbook, file: "solent.xlsx")]
        #expect(try bench.issues("R117", in: silent).count == 1)
    }

    // R217 and R218 look at the agency's own return of the cycle before.
    @Test func `no answer is held beside that of another body`() throws {
        var before = CheckBench()
        before.agencies = [
            Agency(id: "force", name: "Old force", areas: ["here"], successor: "police")
        ]
        var bench = CheckBench()
        bench.earlier = [before.set(plan("force", "S1"))]
        let raised = plan("police", "S1", rating: "Outstanding")
        let found = try bench.validate(raised)
        let reasons = found.checksNotRun.filter {
            $0.because == "the agency made no return in the cycle before"
        }.map(\.code.rawValue)
        #expect(reasons.contains("R218"))
        #expect(!reasons.contains("R117"))
        #expect(!found.issues.contains { ["R217", "R218", "R416"].contains($0.code.rawValue) })
    }
}
