import Section11Tables
import Testing

struct XLSXWriterSheetNameTests {
    @Test(arguments: [
        "", "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History", "a\nb",
        "12345678901234567890123456789012",
    ])
    func `refuses what spreadsheet programs refuse`(name: String) {
        #expect(!SheetName.isAllowed(name))
    }

    @Test(arguments: ["Return", "1234567890123456789012345678901", "O'Brien", "=x"])
    func `allows the rest`(name: String) {
        #expect(SheetName.isAllowed(name))
    }

    @Test func `makes an allowed name from any text`() {
        #expect(SheetName.make(from: "Health: north/south", avoiding: []) == "Health  north south")
        #expect(SheetName.make(from: "'[]'", avoiding: []) == "Sheet")
        #expect(SheetName.make(from: "history", avoiding: ["sheet"]) == "Sheet 2")
        #expect(
            SheetName.make(from: String(repeating: "é", count: 40), avoiding: [])
                == String(repeating: "é", count: 31))
    }

    @Test func `makes a name unlike those in use`() {
        let long = String(repeating: "a", count: 31)
        #expect(SheetName.make(from: "Police", avoiding: ["police", "POLICE 2"]) == "Police 3")
        #expect(
            SheetName.make(from: long, avoiding: [long])
                == String(repeating: "a", count: 29) + " 2")
    }
}
