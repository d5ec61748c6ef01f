import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct VisitLogTests {
    private func log(_ rows: String) -> VisitLog {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy", "c": "academy"])
        cycle.answers = ["a": .full, "b": .full]
        let text = "agency,date,criterion,rating,by\n" + rows
        return VisitLog(Array(text.utf8), for: cycle.set)
    }

    @Test func `a visit confirms a rating or comes to another`() throws {
        let found = log(
            """
            a,2025-02-03,1.1,Confirmed,safeguarding adviser
            School b,3 March 2025,1.2,RI,education officer
            b,2025-03-03,2.1,N/A,education officer
            """)
        #expect(found.issues.isEmpty)
        #expect(found.visits.map(\.agency) == [0, 1, 1])
        #expect(found.visits.map(\.criterion) == [0, 1, 2])
        #expect(found.visits.map(\.rating) == [nil, .graded(1), .notApplicable])
        #expect(found.visits.first?.by == "safeguarding adviser")
        #expect(found.visits[1].day == CalendarDate(iso: "2025-03-03"))
    }

    /// One row a fault, each with the cell at which it is reported.
    @Test(arguments: [
        ("x,2025-02-03,1.1,Good,adviser", "S185", "A2", 0),
        ("a,in spring,1.1,Good,adviser", "S186", "B2", 0),
        ("a,2025-02-03,1,Good,adviser", "S187", "C2", 0),
        ("a,2025-02-03,9.9,Good,adviser", "S187", "C2", 0),
        ("a,2025-02-03,1.1,fine,adviser", "S188", "D2", 0),
        ("a,2025-02-03,1.1,,adviser", "S188", "D2", 0),
        ("c,2025-02-03,1.1,Good,adviser", "S189", "A2", 0),
        ("a,2025-02-03,1.1,Good,", "S191", "E2", 1),
        ("a,2025-02-03,1.1,Good,Alexis Exemplar", "S191", "E2", 1),
        ("a,2024-02-03,1.1,Good,adviser", "S192", "B2", 1),
    ])
    func `a row that is wrong is reported at its cell`(
        row: String, code: String, cell: String, kept: Int
    ) {
        let found = log(row + "\n")
        #expect(found.issues.map(\.code.rawValue) == [code])
        #expect(found.issues.map(\.place.placeInFile) == [cell])
        #expect(found.visits.count == kept)
    }

    @Test func `a person's name is neither shown nor kept`() {
        let found = log("a,2025-02-03,1.1,Good,Alexis Exemplar\n")
        #expect(found.visits.map(\.by) == [nil])
        #expect(!found.issues.map(\.description).joined().contains("Exemplar"))
    }

    @Test func `of two visits to one rating the later counts, whatever their order`() {
        let found = log(
            """
            a,2025-03-03,1.1,RI,adviser
            a,2025-02-03,1.1,Good,adviser
            """)
        #expect(found.visits.map(\.rating) == [.graded(1)])
        #expect(found.issues.map(\.code.rawValue) == ["S190"])
        #expect(found.issues.map(\.severity) == [.query])
    }

    @Test func `a list without its columns is reported as a whole`() {
        var cycle = SchoolCycle(schools: ["a": "academy"])
        cycle.answers = ["a": .full]
        let found = VisitLog(Array("agency,date\na,2025-02-03\n".utf8), for: cycle.set)
        #expect(
            found.issues.map(\.description) == [
                """
                visits.csv: error: the list of visits cannot be read: it lacks a column 'criterion' \
                and 'rating' [S184]
                    fix: save it as CSV with the headings agency, date, criterion, rating and by
                """
            ])
    }
}
