import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ChallengeLogTests {
    private func log(_ text: String) -> ChallengeLog {
        let cycle = SchoolCycle(schools: ["a": "academy", "b": "academy"])
        return ChallengeLog(Array(text.utf8), for: cycle.set)
    }

    private func rows(_ rows: String) -> ChallengeLog {
        log("raised,raisedBy,agency,standard,challenge,response,outcome,closed\n" + rows)
    }

    @Test func `a challenge is read with its days, its agency and its standard`() {
        let found = rows(
            """
            2025-02-03,board chair,a,1,How is it known?,By audit.,Agreed.,3 March 2025
            10/02/2025,safeguarding lead,School b,2.1,Who was asked?,,,
            2025-02-11,safeguarding lead,b,,Who attends?,,,
            """)
        #expect(found.issues.isEmpty)
        #expect(found.isKept)
        #expect(found.challenges.map(\.row) == [2, 3, 4])
        #expect(found.challenges.map(\.agency) == [.known(0), .known(1), .known(1)])
        #expect(found.challenges.map(\.standard) == [.known(0), .known(1), .nothing])
        #expect(
            found.challenges.map { $0.closed?.description } == ["2025-03-03", nil, nil])
        #expect(found.challenges.first?.outcome == "Agreed.")
        #expect(found.challenges[1].raised == CalendarDate(iso: "2025-02-10"))
    }

    /// One row a fault, each with the cell at which it is reported; the challenge is kept.
    @Test(arguments: [
        ("2025-02-03,board chair,x,1,Why?,,,", "S197", "C2"),
        ("2025-02-03,board chair,,1,Why?,,,", "S197", "C2"),
        ("2025-02-03,board chair,a,9,Why?,,,", "S197", "D2"),
        ("soon,board chair,a,1,Why?,,,", "S198", "A2"),
        (",board chair,a,1,Why?,,,", "S198", "A2"),
        ("2025-02-03,board chair,a,1,Why?,,,later", "S198", "H2"),
        ("2025-02-03,board chair,a,1,Why?,,,2024-02-03", "S198", "H2"),
        ("2025-02-03,,a,1,Why?,,,", "S199", "B2"),
        ("2025-02-03,Alexis Exemplar,a,1,Why?,,,", "S199", "B2"),
    ])
    func `a row that is wrong is reported at its cell and kept`(
        row: String, code: String, cell: String
    ) {
        let found = rows(row + "\n")
        #expect(found.issues.map(\.code.rawValue) == [code])
        #expect(found.issues.map(\.place.placeInFile) == [cell])
        #expect(found.challenges.count == 1)
    }

    @Test func `neither a person's name nor the text of a challenge stands in an issue`() {
        let found = rows("soon,Alexis Exemplar,x,9,Secret question?,Secret.,Secret.,later\n")
        #expect(found.challenges.map(\.raisedBy) == [nil])
        let said = found.issues.map(\.description).joined()
        #expect(found.issues.count == 5)
        #expect(!said.contains("Exemplar"))
        #expect(!said.contains("Secret"))
    }

    @Test func `the heading may be written as two words`() {
        let found = log(
            "Raised,Raised by,Agency,Standard,Challenge,Closed\n2025-02-03,board chair,a,1,Why?,\n")
        #expect(found.issues.isEmpty)
        #expect(found.challenges.map(\.raisedBy) == ["board chair"])
    }

    @Test func `a log without its columns is reported as a whole`() {
        let found = log("raised,agency,standard,closed\n2025-02-03,a,1,\n")
        #expect(found.challenges.isEmpty)
        #expect(
            found.issues.map(\.description) == [
                """
                challenges.csv: error: the log of challenges cannot be read: it lacks a column \
                'challenge' [S196]
                    fix: save it as CSV with the headings raised, raisedBy, agency, standard, \
                challenge, response, outcome and closed
                """
            ])
    }
}
