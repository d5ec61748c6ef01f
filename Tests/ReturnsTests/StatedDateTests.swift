import Section11Returns
import Section11Tables
import Testing

struct StatedDateTests {
    @Test(arguments: [
        ("2018-03-31", "2018-03-31"), ("31/03/2018", "2018-03-31"), ("3/4/18", "2018-04-03"),
        ("31.3.2018", "2018-03-31"), ("31 March 2018", "2018-03-31"),
        ("1st Apr 2018", "2018-04-01"),
        ("Sept 3, 2018", "2018-09-03"), ("22nd\nFebruary 2018", "2018-02-22"),
    ])
    func `days come before months`(text: String, expected: String) {
        #expect(StatedDate(text).date?.description == expected)
        #expect(!StatedDate(text).isMonth)
    }

    @Test func `a month stands for its last day`() {
        let february = StatedDate("Feb 2016")
        #expect(february.date?.description == "2016-02-29")
        #expect(february.isMonth)
    }

    @Test(arguments: [
        "February 017", "6 monthly", "tbc", "31/02/2018", "03/31/2018", "2018", "ongoing",
        "October 2017 and annually thereafter", "1/2/3/2018", "31th", "",
    ])
    func `what cannot be read is kept and not guessed`(text: String) {
        #expect(StatedDate(text).date == nil)
        #expect(StatedDate(text).text == text)
    }
}

struct ProgressNoteTests {
    @Test func `dated notes are told apart`() {
        let notes = ImprovementAction.progressNotes(
            in: "2017-12-04: rota agreed; 2018-02-01: first held; more to come\nJune 2018: done")
        #expect(notes.map(\.date.text) == ["2017-12-04", "2018-02-01", "June 2018"])
        #expect(notes.map(\.text) == ["rota agreed", "first held; more to come", "done"])
    }

    @Test func `a note without a date is a note`() {
        let notes = ImprovementAction.progressNotes(in: "Complete.")
        #expect(notes == [.init(date: StatedDate(""), text: "Complete.")])
    }
}
