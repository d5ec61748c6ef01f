import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct DateUnreadableCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1       | Agree a rota | Manager     | March 2018       |          |
        | A2         | 1.2       | Agree a rota | Manager     | 1️⃣February 017  |          |
        | A3         | 1.3       | Agree a rota | Manager     | 2️⃣as soon as able | Complete |
        """)

    @Test func `a date that cannot be read is quoted and not guessed`() throws {
        let issues = try CheckBench().issues("R403", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣", "2️⃣"))
        #expect(issues.first?.message == "due date 'February 017' of action 'A2' cannot be read")
    }

    @Test func `a progress date of a JSON return is looked at`() throws {
        let json = """
            {"schema": "section11/return/1", "agency": "police", "responses": [], "actions": [
                {"id": "A1", "action": "Agree a rota", "lead": "Manager", "due": "2018-03-31",
                 "progress": [{"date": "12/2017/4", "text": "begun"}]}]}
            """
        let issues = try CheckBench().validate(Submission.read(Array(json.utf8), file: "a.json"))
            .issues.filter { $0.code.rawValue == "R403" }
        #expect(issues.map(\.place.description) == ["a.json:/actions/0/progress"])
        #expect(
            issues.map(\.message) == ["progress date '12/2017/4' of action 'A1' cannot be read"])
    }
}
