import Section11Tables
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

struct XLSXWriterTests {
    private static func place(_ address: String) throws -> CellReference {
        try #require(CellReference(address))
    }

    private static func written(_ sheet: SheetDraft) throws -> Table {
        let written = try XLSXWriter.bytes(of: WorkbookDraft(title: "Test", sheets: [sheet]))
        return try #require(WorkbookReader.read(written.bytes).tables.first)
    }

    @Test func `writes values that are read back equal`() throws {
        let day = try #require(CalendarDate(year: 2018, month: 1, day: 31))
        var sheet = SheetDraft(name: "Values")
        sheet.setRow(
            2,
            to: [
                .text(" two\nlines & <tags> "), .number(0.1), .date(day), .boolean(true), .empty,
            ], style: .heading)
        let share = CellStyle.plain.with { $0.numberFormat = .percentage(decimals: 1) }
        sheet.set(.number(0.5), at: try Self.place("C9"), style: share)
        let table = try Self.written(sheet)
        #expect(table.name == "Values")
        #expect(
            table.cells.map(\.value) == [
                .text(" two\nlines & <tags> "), .number(0.1), .date(day), .boolean(true), .empty,
                .percentage(0.5),
            ])
        #expect(
            table.cells.map(\.reference.description) == ["A2", "B2", "C2", "D2", "E2", "C9"])
    }

    @Test(arguments: ["=1+1", "+x", "@x", "-x", "=HYPERLINK(\"http://example.org\")", "{=1}"])
    func `keeps what looks like a formula as text`(text: String) throws {
        var sheet = SheetDraft(name: "Texts")
        sheet.set(.text(text), at: try Self.place("A1"))
        let cell = try #require(Self.written(sheet)[try Self.place("A1")])
        #expect(cell.value == .text(text))
        #expect(!cell.isFormula)
    }

    @Test func `writes the same bytes a second later`() throws {
        var sheet = SheetDraft(name: "Rules")
        let range = try #require(CellRange("A1:A9"))
        sheet.set(.text("Good"), at: range.first, style: .heading, comment: "a note")
        sheet.entryRules = [EntryRule(range, allowed: .list(["Good", "Poor"]))]
        sheet.colourRules = [ColourRule(range, text: "Good", fill: Colour(0xB9E0B4))]
        let draft = WorkbookDraft(title: "Test", sheets: [sheet])
        let first = try XLSXWriter.bytes(of: draft).bytes
        sleep(2)
        #expect(try XLSXWriter.bytes(of: draft).bytes == first)
    }

    @Test func `cuts a text at what a cell holds and says so`() throws {
        var sheet = SheetDraft(name: "Long")
        let cell = try Self.place("B2")
        sheet.set(.text(String(repeating: "é", count: 40_000)), at: cell)
        let written = try XLSXWriter.bytes(of: WorkbookDraft(title: "Test", sheets: [sheet]))
        #expect(written.notes.count == 1)
        #expect(written.notes.first?.sheet == "Long")
        #expect(written.notes.first?.cell == cell)
        #expect(written.notes.first?.kind == .shortened)
        let table = try #require(WorkbookReader.read(written.bytes).tables.first)
        #expect(table[cell]?.text == String(repeating: "é", count: 32_767))
    }

    @Test func `leaves out what no workbook can hold and says so`() throws {
        var sheet = SheetDraft(name: "Odd")
        sheet.set(.text("a\u{0}b\u{1}c\u{FFFE}d\r\ne"), at: try Self.place("A1"))
        sheet.set(.number(.infinity), at: try Self.place("A2"))
        let written = try XLSXWriter.bytes(of: WorkbookDraft(title: "Test", sheets: [sheet]))
        #expect(written.notes.map(\.kind) == [.cleaned, .notANumber])
        let table = try #require(WorkbookReader.read(written.bytes).tables.first)
        #expect(table.cells.map(\.value) == [.text("abcd\ne")])
    }

    @Test func `keeps a text that looks like an escape`() throws {
        var sheet = SheetDraft(name: "Escapes")
        sheet.set(.text("_x0041_ and _x005F_x0041_"), at: try Self.place("A1"))
        #expect(try Self.written(sheet).cells.map(\.text) == ["_x0041_ and _x005F_x0041_"])
    }

    @Test func `writes a day before March 1900 as text`() throws {
        let day = try #require(CalendarDate(year: 1900, month: 2, day: 28))
        let next = try #require(CalendarDate(year: 1900, month: 3, day: 1))
        var sheet = SheetDraft(name: "Days")
        sheet.setRow(1, to: [.date(day), .date(next)])
        #expect(try Self.written(sheet).cells.map(\.value) == [.text("1900-02-28"), .date(next)])
    }

    @Test func `hides sheets and columns`() throws {
        var hidden = SheetDraft(name: "Hidden")
        hidden.isHidden = true
        var shown = SheetDraft(name: "Shown")
        shown.setColumn(2, width: 20, isHidden: true)
        shown.set(.text("x"), at: try Self.place("A1"))
        let draft = WorkbookDraft(title: "Test", sheets: [hidden, shown])
        let tables = try WorkbookReader.read(XLSXWriter.bytes(of: draft).bytes).tables
        #expect(tables.map(\.visibility) == [.hidden, .visible])
        #expect(tables[1].hiddenColumns == [2])
    }

    @Test func `puts a long list of choices on a hidden sheet`() throws {
        let range = try #require(CellRange("A1:A9"))
        let choices = (1...40).map { "choice number \($0)" }
        var sheet = SheetDraft(name: "Form")
        sheet.entryRules = [EntryRule(range, allowed: .list(choices))]
        let draft = WorkbookDraft(title: "Test", sheets: [sheet])
        let tables = try WorkbookReader.read(XLSXWriter.bytes(of: draft).bytes).tables
        #expect(tables.map(\.name) == ["Form", "Lists of choices"])
        #expect(tables[1].visibility == .hidden)
        #expect(tables[1].cells.map(\.text) == choices)
    }

    @Test func `replaces a file and leaves nothing beside it`() throws {
        var template = Array("/tmp/section11-writer-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let folder = String(cString: made)
        let path = "\(folder)/return.xlsx"
        defer {
            unlink(path)
            rmdir(folder)
        }
        var sheet = SheetDraft(name: "A")
        sheet.set(.text("old"), at: try Self.place("A1"))
        try XLSXWriter.write(WorkbookDraft(title: "Test", sheets: [sheet]), to: path)
        sheet.set(.text("new"), at: try Self.place("A1"))
        let draft = WorkbookDraft(title: "Test", sheets: [sheet])
        try XLSXWriter.write(draft, to: path)
        let bytes = try FileBytes.read(path: path)
        #expect(try bytes == XLSXWriter.bytes(of: draft).bytes)
        #expect(try WorkbookReader.read(bytes).tables[0].cells.map(\.text) == ["new"])
        unlink(path)
        #expect(rmdir(folder) == 0)
    }

    @Test func `says that there is no such folder`() {
        let draft = WorkbookDraft(title: "Test", sheets: [SheetDraft(name: "A")])
        #expect(throws: TableError.cannotOpen(reason: "there is no such folder")) {
            try XLSXWriter.write(draft, to: "/tmp/no/such/folder/return.xlsx")
        }
    }

    @Test func `sheets may be given one after the other`() throws {
        let sheets = (1...4).map { number in
            var sheet = SheetDraft(name: "Sheet \(number)")
            sheet.isHidden = number == 1
            sheet.set(.text("on sheet \(number)"), at: CellReference(row: number, column: 1))
            if number == 3 { sheet.setRow(number, height: 40) }
            return sheet
        }
        let whole = try XLSXWriter.bytes(of: WorkbookDraft(title: "Test", sheets: sheets))
        for count in 0...sheets.count {
            var made = count
            let rest = sheets[count...].lazy.map { sheet in
                made += 1
                return sheet
            }
            let draft = WorkbookDraft(title: "Test", sheets: Array(sheets[..<count]))
            let parted = try XLSXWriter.bytes(of: draft, followedBy: rest)
            #expect(parted.bytes == whole.bytes)
            #expect(made == sheets.count, "each sheet is asked for once")
        }
    }
}
