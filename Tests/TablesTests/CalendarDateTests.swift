import Section11Tables
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2018-03-31", 17_621),
        ("1900-03-01", -25_508), ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
    ])
    func `days are counted from 1970 and back`(text: String, days: Int) throws {
        let date = try #require(CalendarDate(iso: text))
        #expect(date.daysSince1970 == days)
        #expect(CalendarDate(daysSince1970: days) == date)
        #expect(date.description == text)
    }

    @Test func `every day of four centuries comes back`() {
        for days in stride(from: -60_000, through: 90_000, by: 1) {
            #expect(CalendarDate(daysSince1970: days)?.daysSince1970 == days)
        }
    }

    @Test(arguments: [
        "2018-02-29", "2018-13-01", "2018-1-1", "2018-00-10", "20180101", "", "2018-01-32",
    ])
    func `a day that the calendar lacks is none`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }
}

struct CellReferenceTests {
    @Test(arguments: [
        ("D14", 14, 4), ("A1", 1, 1), ("XFD1048576", 1_048_576, 16_384), ("AA10", 10, 27),
    ])
    func `an address is read and written`(address: String, row: Int, column: Int) throws {
        let reference = try #require(CellReference(address))
        #expect(reference.row == row)
        #expect(reference.column == column)
        #expect(reference.description == address)
    }

    @Test(arguments: [
        "", "14", "D", "D0", "XFE1", "A1048577", "A1B", "é1", "A99999999999999999999",
    ])
    func `what is no address is none`(address: String) {
        #expect(CellReference(address) == nil)
    }
}
