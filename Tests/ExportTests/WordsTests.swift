import Section11Tables
import Testing

@testable import Section11Export

struct WordsTests {
    @Test(arguments: [
        (0, "no"), (1, "one"), (19, "nineteen"), (20, "twenty"), (43, "forty-three"),
        (99, "ninety-nine"), (100, "100"), (2400, "2400"),
    ])
    func `numbers are words up to ninety-nine`(number: Int, words: String) {
        #expect(Words.number(number) == words)
    }

    @Test func `lists end in and`() {
        #expect(Words.list([]) == "")
        #expect(Words.list(["5"]) == "5")
        #expect(Words.list(["5", "6"]) == "5 and 6")
        #expect(Words.list(["5", "6", "11"]) == "5, 6 and 11")
    }

    @Test func `dates are written out`() throws {
        let date = try #require(CalendarDate(iso: "2018-03-01"))
        #expect(Words.date(date) == "1 March 2018")
    }
}
