import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Forms on which the answers stand one below the other.
struct ReadingDownThePageTests {
    @Test func `labels stand left of their answers, again for each criterion`() {
        let form = ReadingForm(
            """
            | Name of agency | Housing service |
            | Criterion 1.1  | What 1.1 asks.  |
            | Rating         | 1️⃣Good          |
            | Evidence       | Minutes         |
            | Criterion 1.2  | What 1.2 asks.  |
            | Rating         | 2️⃣              |
            | Evidence       | Agenda          |
            """)
        #expect(form.answers == ["1.1 Good", "1.2"])
        #expect(form.answered.responses.map(\.evidence) == ["Minutes", "Agenda"])
        #expect(form.cells(of: .rating) == form.table.cells("1️⃣", "2️⃣"))
        #expect(form.cells(of: .evidence) == ["B4", "B7"])
        #expect(form.cells(of: .ref) == ["A2", "A5"])
        #expect(form.answered.agencyName.text == "Housing service")
    }

    @Test func `a criterion stands above its labels`() {
        let form = ReadingForm(
            """
            | 1.1 A senior person leads. |                      |        |           |
            | Rating:                    | Good                 |        |           |
            | What needs to improve?     | Agree a rota         | By when | June 2018 |
            | 2.1 Staff are trained.     |                      |        |           |
            | Rating: Inadequate         |                      |        |           |
            """)
        #expect(form.answers == ["1.1 Good", "2.1 Inadequate"])
        #expect(form.answered.responses[0].criterionText == "A senior person leads.")
        #expect(form.cells(of: .rating) == ["B2", "A5"])
        #expect(form.answered.actions.map(\.action) == ["Agree a rota"])
        #expect(form.answered.actions.map(\.ref) == ["1.1"])
        let due = form.answered.place(of: .due, at: form.answered.actions[0].origin)
        #expect(due.cells?.description == "D3")
    }

    @Test func `in one column the answers stand below their labels`() {
        let form = ReadingForm(
            """
            | Ref: 1.1   |
            | Rating     |
            | 1️⃣Good     |
            | Evidence   |
            | 2️⃣Minutes  |
            | and agenda |
            """)
        #expect(form.answers == ["1.1 Good"])
        #expect(form.answered.responses.map(\.evidence) == ["Minutes\nand agenda"])
        #expect(form.cells(of: .rating) == form.table.cells("1️⃣"))
        #expect(form.cells(of: .evidence) == form.table.cells("2️⃣"))
    }

    @Test func `a reference and a text one below the other name one criterion`() {
        let form = ReadingForm(
            """
            | Ref       | 1.1            |
            | Criterion | What 1.1 asks. |
            | Rating    | Good           |
            """)
        #expect(form.answers == ["1.1 Good"])
        #expect(form.answered.responses.map(\.criterionText) == ["What 1.1 asks."])
    }

    @Test func `text beside no label is said to be unread`() {
        let form = ReadingForm(
            """
            | 1.1 A senior person leads. |      |
            | Rating                     | Good |
            | a remark of ours           |      |
            """)
        #expect(form.ignored == ["A3 the text stands beside no label"])
    }
}
