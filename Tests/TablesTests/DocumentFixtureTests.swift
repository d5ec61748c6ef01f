import FoundationEssentials
import Section11Tables
import TestSupport
import Testing

/// Documents and spreadsheets that other programs wrote.
struct DocumentFixtureTests {
    private struct Expected: Decodable {
        struct Sheet: Decodable {
            var name: String
            var state: String
            var merged: [String]
            var cells: [String: [String]]
            var fills: [String: String]?
        }
        var sheets: [Sheet]
    }

    private static let folder: String = {
        let file = #filePath
        return file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Fixtures/"
    }()

    private static let names = [
        "python-docx.docx", "libreoffice.docx", "odfpy.ods", "pandas.ods", "libreoffice.ods",
    ]

    private func read(_ name: String) throws -> Workbook {
        try WorkbookReader.read(FileBytes.read(path: Self.folder + name))
    }

    @Test(arguments: names)
    func `agrees with python-docx and odfpy cell by cell`(name: String) throws {
        let workbook = try read(name)
        let json = try FileBytes.read(path: Self.folder + name + ".json")
        let expected = try JSONDecoder().decode(Expected.self, from: Data(json))
        let tables = workbook.tables.filter { $0.name != "Text" }
        #expect(tables.map(\.name) == expected.sheets.map(\.name))
        for (table, sheet) in zip(tables, expected.sheets) {
            #expect(table.mergedRanges.map(\.description).sorted() == sheet.merged)
            var found: [String: [String]] = [:]
            var fills: [String: String] = [:]
            for cell in table.cells {
                if cell.value != .empty { found["\(cell.reference)"] = Self.described(cell) }
                if let fill = workbook.fill(of: cell, in: table) {
                    fills["\(cell.reference)"] = fill.description
                }
            }
            for (place, cell) in found { #expect(cell == sheet.cells[place], "\(place)") }
            #expect(Set(found.keys) == Set(sheet.cells.keys))
            if let expected = sheet.fills { #expect(fills == expected) }
        }
    }

    private static func described(_ cell: Cell) -> [String] {
        switch cell.value {
        case .empty, .formulaWithoutResult: ["none", ""]
        case .text(let text): ["text", text]
        case .number(let number): ["number", python(number)]
        case .percentage(let share): ["percentage", python(share)]
        case .date(let date): ["date", date.description]
        case .boolean(let flag): ["boolean", flag ? "TRUE" : "FALSE"]
        case .error(let error): ["error", error]
        }
    }

    private static func python(_ number: Double) -> String {
        let text = String(number)
        return text.contains("e-") && text.hasSuffix("e-07")
            ? text.replacing(".0e", with: "e") : text
    }

    @Test(arguments: ["python-docx.docx", "libreoffice.docx"])
    func `reads the text around the tables of a document`(name: String) throws {
        let text = try #require(read(name).tables.first)
        #expect(text.name == "Text")
        #expect(
            text.described == [
                "A1=Section 11 return: 2025", "A2=Agency", "B2=Harbour Housing", "A3=Lead",
                "B3=Head of safeguarding", "A4=Between the tables, a sentence.",
            ])
    }

    @Test func `reads the colours of spreadsheets`() throws {
        func fills(_ name: String) throws -> [String] {
            let workbook = try read(name)
            let table = workbook.tables[0]
            return table.cells.compactMap { cell in
                workbook.fill(of: cell, in: table).map { "\(cell.reference)=\($0)" }
            }
        }
        #expect(try fills("libreoffice.ods") == ["H3=#FF0000"])
        #expect(try fills("odfpy.ods").prefix(3) == ["C1=#CCFFCC", "B2=#00B050", "C2=#CCFFCC"])
    }

    @Test func `reads what LibreOffice hides`() throws {
        let workbook = try read("libreoffice.ods")
        #expect(workbook.tables.map(\.visibility) == [.visible, .hidden, .hidden, .visible])
        #expect(workbook.tables[0].hiddenRows == [3])
        #expect(workbook.tables[0].hiddenColumns == [2])
    }
}
