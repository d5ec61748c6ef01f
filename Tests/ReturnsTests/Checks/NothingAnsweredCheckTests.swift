import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct NothingAnsweredCheckTests {
    @Test func `a blank form is reported once`() throws {
        let table = MarkedTable(
            """
            | Agency | police |        |
            | Ref    | Rating | Reason |
            | 1.1    |        |        |
            | 1.2    |        |        |
            """)
        let validation = try CheckBench().validate(table)
        #expect(validation.issues.map(\.code.rawValue) == ["R111"])
        #expect(validation.issues.map(\.place.description) == ["police.xlsx:Standards"])
        #expect(validation.issues.map(\.message) == ["the return answers nothing at all"])
    }

    @Test func `one answer is an answer`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | N/A    |
            | 1.2 |        |
            """)
        #expect(try CheckBench().issues("R111", in: table).isEmpty)
    }

    @Test func `a form that names the indicators alone is blank`() throws {
        var bench = CheckBench()
        bench.indicators = [Indicator(id: "referrals", title: "Referrals", kind: .count)]
        let table = MarkedTable(
            """
            ## Standards
            | Ref | Rating |
            | 1.1 |        |
            ## Indicators
            | Indicator | Value |
            | referrals |       |
            """)
        #expect(try bench.issues("R111", in: table).map(\.severity) == [.error])
    }

    @Test(arguments: [("", true), ("2017-12-04: rota agreed", false)])
    func `an update that tells nothing of its actions is a query`(
        progress: String, isReported: Bool
    ) throws {
        let table = MarkedTable(
            """
            ## Return
            | Agency         | housing |
            | Kind of return | update  |
            ## Standards
            | Ref | Rating |
            | 1.1 |        |
            ## Actions
            | Action no. | Action       | Status      | Progress    |
            | A1         | Agree a rota | Not started | \(progress) |
            """)
        let issues = try CheckBench().issues("R111", in: table)
        #expect(issues.map(\.severity) == (isReported ? [.query] : []))
    }
}
