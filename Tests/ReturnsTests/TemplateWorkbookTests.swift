import Section11Returns
import Testing

@testable import Section11Tables

/// What spreadsheet programs see of the template, in the XML of its sheets.
struct TemplateWorkbookTests {
    private static func sheet(_ number: Int, of kind: Return.Kind = .full) throws -> String {
        let bytes = try TemplateExample.bytes(of: TemplateExample.template(kind))
        var archive = try ZIPArchive(bytes, limits: .standard)
        let part = try archive.contents(of: "xl/worksheets/sheet\(number).xml")
        return String(decoding: try #require(part), as: UTF8.self)
    }

    private static func count(_ piece: String, in text: String) -> Int {
        text.split(separator: piece, omittingEmptySubsequences: false).count - 1
    }

    @Test func `offers the scale's words and N/A in every rating cell, and nothing else`() throws {
        let xml = try Self.sheet(2)
        #expect(Self.count("type=\"list\"", in: xml) == 1)
        #expect(
            xml.contains(
                "sqref=\"D5:D7\"><formula1>\"Red,Partly met,Green,N/A\"</formula1>"))
    }

    @Test func `colours a rating by its word`() throws {
        let xml = try Self.sheet(2)
        #expect(xml.contains("<conditionalFormatting sqref=\"D5:D7\">"))
        for word in ["Red", "Partly met", "Green", "N/A"] {
            #expect(xml.contains("operator=\"equal\"><formula>\"\(word)\"</formula>"))
        }
        #expect(Self.count("<cfRule ", in: xml) == 4)
    }

    @Test func `locks questions without a password and leaves answers open`() throws {
        for number in 1...4 {
            let xml = try Self.sheet(number)
            #expect(xml.contains("<sheetProtection sheet=\"1\""))
            #expect(!xml.contains("password"))
        }
        let sheets = TemplateExample.template(.full).makeWorkbook().sheets
        let locked = (1...8).map { column in
            sheets[1].entries[CellReference(row: 5, column: column)]?.style.isLocked
        }
        #expect(locked == [true, true, true, false, false, false, false, true])
        #expect(sheets[1].entries[CellReference(row: 4, column: 4)]?.style.isLocked == true)
        let facts = (3...12).map { row in
            sheets[0].entries[CellReference(row: row, column: 2)]?.style.isLocked
        }
        #expect(
            facts == [true, true, true, true, false, false, false, false, false, true])
    }

    @Test func `leaves rows free to grow with what is typed`() throws {
        let xml = try Self.sheet(2)
        #expect(xml.contains("<row r=\"5\" spans=\"1:8\" ht=\""))
        #expect(!xml.contains("customHeight"))
    }

    @Test func `leaves forty rows for new actions and twenty for explanations`() throws {
        let update = TemplateExample.template(.update).makeWorkbook().sheets
        let places = update[2].entries.keys
        #expect(places.map(\.row).max() == 4 + 2 + 40)
        let answers = update[0].entries.filter { $0.key.column == 3 && !$0.value.style.isLocked }
        #expect(answers.count == 20)
    }

    @Test func `asks for days where a day is due`() throws {
        let xml = try Self.sheet(3)
        // 1 January 2000 and 31 December 2099.
        #expect(xml.contains("<formula1>36526</formula1><formula2>73050</formula2>"))
        #expect(xml.contains("type=\"date\""))
        #expect(xml.contains("sqref=\"E5:E44\""))
    }

    @Test func `prints across the page, with the headings on every page`() throws {
        for number in 2...4 {
            let xml = try Self.sheet(number)
            #expect(xml.contains("orientation=\"landscape\""))
            #expect(xml.contains("fitToHeight=\"0\""))
            #expect(xml.contains("ySplit=\"4\""))
        }
    }

    @Test func `is the same however often it is made`() throws {
        let template = TemplateExample.template(.update)
        #expect(try TemplateExample.bytes(of: template) == TemplateExample.bytes(of: template))
    }
}
