import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ReceiptLogTests {
    private func log(_ text: String) -> ReceiptLog {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy", "c": "academy"])
        cycle.answers = ["a": .full, "b": .full]
        return ReceiptLog(Array(text.utf8), for: cycle.set)
    }

    @Test func `agencies are known by id, by name and by file, and the earliest day counts`() {
        let found = log(
            """
            Agency,File,Received
            a,,2025-01-20
            School a,,10/01/2025
            ,b.json,3 February 2025
            """)
        #expect(found.issues.isEmpty)
        #expect(found.days == [0: day("2025-01-10"), 1: day("2025-02-03")])
    }

    private func day(_ text: String) -> CalendarDate? { CalendarDate(iso: text) }

    @Test func `a row that names nobody or no day is reported with its cell`() {
        let found = log("agency,received\nnobody,2025-01-20\na,soon\nc,2025-01-01\n")
        #expect(
            found.issues.map(\.description) == [
                """
                received.csv:A2: error: agency 'nobody' is in no register of the cycle [S194]
                    fix: use the agency's id, or the file's name below returns/
                """,
                """
                received.csv:B3: error: the day 'soon' cannot be read [S195]
                    fix: enter the day such as 2025-02-03
                """,
            ])
        // An agency of which no return is there has not answered, whatever the log says.
        #expect(found.days.isEmpty)
    }

    @Test func `a log without its columns dates nothing and says so`() {
        let found = log("school,date\na,2025-01-20\n")
        #expect(found.days.isEmpty)
        #expect(found.issues.map(\.code.rawValue) == ["S193"])
        #expect(found.isKept)
    }
}
