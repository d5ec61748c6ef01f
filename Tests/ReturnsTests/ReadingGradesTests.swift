import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Ratings that are ticked below one of several grades, told by a fill, or given in two columns.
struct ReadingGradesTests {
    @Test(arguments: ["✓", "x", "X", "√", "☑", "☒", "•", "1", "TRUE", "yes", "ü"])
    func `a mark below a grade is the rating, and stands where it is`(mark: String) {
        let form = ReadingForm(
            """
            | Ref | Met | Partly met | Not met | Evidence |
            | 1.1 |     | \(mark)    | ☐       | Minutes  |
            | 1.2 |     |            |         |          |
            """)
        #expect(form.answers == ["1.1 Partly met", "1.2"])
        #expect(form.cells(of: .rating) == ["C2", "B3"])
        #expect(
            form.guesses == [
                "B1 the rating taken from which of the columns 'Met', 'Partly met', 'Not met' is "
                    + "marked"
            ])
    }

    @Test func `grades of the catalogue's own scale may head the columns`() {
        let form = ReadingForm(
            """
            | Ref | Inadequate | RI | Good | Outstanding | N/A |
            | 1.1 |            |    | x    |             |     |
            | 1.2 |            |    |      |             | x   |
            """)
        #expect(form.answers == ["1.1 Good", "1.2 N/A"])
    }

    @Test func `No beside Yes is a grade and not a number`() {
        let form = ReadingForm(
            """
            | Question       | Yes | No |
            | What 1.1 asks. |     | x  |
            """)
        #expect(form.answers == ["What 1.1 asks. No"])
    }

    @Test func `two marks in a row give no grade, and are said`() {
        let form = ReadingForm(
            """
            | Ref | Met | Not met |
            | 1.1 | x   | x       |
            """)
        #expect(form.answers == ["1.1 Met / Not met"])
        #expect(
            form.guesses.last
                == "B2 B2 and C2 are both marked, so that no grade is meant for sure")
    }

    @Test func `a filled cell among blank ones is a mark`() {
        let form = ReadingForm(
            """
            | Ref | Met | Partly met | Not met |
            | 1.1 |     | 1️⃣         |         |
            """, fills: ["1️⃣": Colour(0xFFC000)])
        #expect(form.answers == ["1.1 Partly met"])
        #expect(form.cells(of: .rating) == form.table.cells("1️⃣"))
        #expect(form.guesses.count == 2)
    }

    @Test func `descriptions below each grade are no marks`() {
        let form = ReadingForm(
            """
            | Ref | Red                          | Green                       |
            | 1.1 | There is no policy in place. | A policy is in place.       |
            """)
        #expect(form.answers == ["1.1"])
    }

    @Test func `a blank rating keeps its fill`() {
        let form = ReadingForm(
            """
            | Ref | Rating |
            | 1.1 | 1️⃣     |
            | 1.2 | 2️⃣Good |
            """, fills: ["1️⃣": Colour(0xFF0000), "2️⃣": Colour(0x00FF00)])
        #expect(form.answered.responses.map(\.ratingFill) == [Colour(0xFF0000), nil])
    }

    @Test func `an error value below a rating is never blank`() {
        let form = ReadingForm(
            """
            | Ref | Rating |
            | 1.1 | #REF!  |
            """)
        #expect(form.answers == ["1.1 #REF!"])
    }

    @Test func `two columns that both hold grades are not chosen between silently`() {
        let form = ReadingForm(
            """
            | Ref | RAG  | Score      |
            | 1.1 | Good | Good       |
            | 1.2 | Good | Inadequate |
            | 1.3 | Good |            |
            """)
        #expect(form.answers == ["1.1 Good", "1.2 Good", "1.3 Good"])
        let rival = form.answered.rivalRatings.first
        #expect(rival?.read.placeInFile == "Standards!B1")
        #expect(rival?.other.placeInFile == "Standards!C1")
        #expect(rival?.differing == 1)
        #expect(form.ignored == ["C1 another column was read as the rating, not this one"])
    }

    @Test func `of two columns the one with grades is the rating, and that is said`() {
        let form = ReadingForm(
            """
            | Ref | Level    | RAG  |
            | 1.1 | national | Good |
            | 1.2 | local    | Good |
            """)
        #expect(form.answers == ["1.1 Good", "1.2 Good"])
        #expect(form.answered.rivalRatings.isEmpty)
        #expect(
            form.guesses == [
                "C1 'RAG' taken for the rating, not 'Level', which holds hardly any grade"
            ])
    }
}
