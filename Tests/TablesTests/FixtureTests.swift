import FoundationEssentials
import Section11Tables
import Testing

struct FixtureTests {
    private struct Expected: Decodable {
        struct Sheet: Decodable {
            var name: String
            var state: String
            var merged: [String]
            var cells: [String: [String]]
        }
        var sheets: [Sheet]
    }

    private static let folder: String = {
        let file = #filePath
        return file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Fixtures/"
    }()

    private static let names = [
        "openpyxl", "openpyxl-1904", "xlsxwriter", "xlsxwriter-inline", "libreoffice",
        "libreoffice-1904",
    ]

    @Test(arguments: names)
    func `agrees with openpyxl cell by cell`(name: String) throws {
        let workbook = try WorkbookReader.read(
            FileBytes.read(path: Self.folder + name + ".xlsx"))
        let json = try FileBytes.read(path: Self.folder + name + ".json")
        let expected = try JSONDecoder().decode(Expected.self, from: Data(json))
        #expect(workbook.tables.map(\.name) == expected.sheets.map(\.name))
        for (table, sheet) in zip(workbook.tables, expected.sheets) {
            #expect(table.visibility.rawValue == sheet.state)
            #expect(table.mergedRanges.map(\.description).sorted() == sheet.merged)
            var found: [String: [String]] = [:]
            for cell in table.cells where cell.value != .empty {
                found["\(cell.reference)"] = Self.described(cell, as: sheet.cells)
            }
            for (place, cell) in found { #expect(cell == sheet.cells[place], "\(place)") }
            #expect(Set(found.keys) == Set(sheet.cells.keys))
        }
    }

    /// The cell as its expectation is written; a time of day without a day only by its kind.
    private static func described(_ cell: Cell, as expected: [String: [String]]) -> [String] {
        switch cell.value {
        case .empty, .formulaWithoutResult: return ["none", ""]
        case .text(let text): return ["text", text]
        case .number(let number):
            let isTime = expected["\(cell.reference)"] == ["number", ""]
            return ["number", isTime ? "" : python(number)]
        case .percentage(let share): return ["percentage", python(share)]
        case .date(let date): return ["date", date.description]
        case .boolean(let flag): return ["boolean", flag ? "TRUE" : "FALSE"]
        case .error(let error): return ["error", error]
        }
    }

    /// A number as Python writes it; only the form of the exponent differs.
    private static func python(_ number: Double) -> String {
        let text = String(number)
        guard let exponent = text.firstIndex(of: "e") else { return text }
        var digits = text[text.index(after: exponent)...]
        let sign = digits.first == "-" ? "-" : "+"
        if digits.first == "-" || digits.first == "+" { digits = digits.dropFirst() }
        var mantissa = text[..<exponent]
        if mantissa.hasSuffix(".0") { mantissa = mantissa.dropLast(2) }
        return mantissa + "e" + sign + (digits.count < 2 ? "0" : "") + digits
    }

    @Test func `reads hidden rows and columns that programs write`() throws {
        for name in ["openpyxl", "libreoffice"] {
            let table = try WorkbookReader.read(
                FileBytes.read(path: Self.folder + name + ".xlsx")
            ).tables[0]
            #expect(table.hiddenRows == [3])
            #expect(table.hiddenColumns == [2])
        }
        let table = try WorkbookReader.read(
            FileBytes.read(path: Self.folder + "xlsxwriter.xlsx")
        ).tables[0]
        #expect(table.hiddenRows == [4])
        #expect(table.hiddenColumns == [3, 4])
    }
}
