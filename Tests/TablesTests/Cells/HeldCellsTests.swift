import Testing

@testable import Section11Tables

/// Cells whose texts stay in their part say the same as cells that are made at once.
struct HeldCellsTests {
    private static let strings: String = {
        let texts = [
            "Ref", "5.1", "Staff are trained", " spaced ", "caf\u{E9}", "fish &amp; chips",
            "_x0041_", "",
        ]
        return texts.map { #"<si><t xml:space="preserve">\#($0)</t></si>"# }.joined()
            + "<si><r><t>in </t></r><r><t>runs</t></r></si>"
    }()

    /// A sheet on which each of the texts stands in column A, and something else in column C.
    private static func sheet(rows: [Int]) -> String {
        let others = [
            "<v>5</v>", #"<v>0.5</v>"#, "", "<f>1+1</f>", "<f>1+1</f><v>2</v>",
        ]
        let rows = rows.map { row in
            """
            <row r="\(row)"><c r="A\(row)" t="s"><v>\(row % 9)</v></c>\
            <c r="C\(row)" s="1">\(others[row % 5])</c>\
            <c r="D\(row)" t="inlineStr"><is><t>its own</t></is></c></row>
            """
        }
        return "<sheetData>\(rows.joined())</sheetData>"
    }

    private static func table(rows: [Int]) throws -> Table {
        try TestWorkbook.read(TestWorkbook.parts(sheets: [sheet(rows: rows)], strings: strings))
            .tables[0]
    }

    @Test(arguments: [Array(1...20), Array(1...90), [3, 1, 2], [4, 4, 5]])
    func `tells of each cell what the made cells tell`(rows: [Int]) throws {
        let held = try Self.table(rows: rows)
        // What is asked first is answered before any cell is made.
        let places = 0..<held.cellCount
        let cells = places.map { held.cell(at: $0) }
        let strings = places.map { held.string(at: $0) }
        let texts = places.map { held.text(at: $0)?.string }
        let glances = held.glances()
        let tops = (0..<held.rowCount).map { Array(held.row(at: $0).cells) }

        let made = Table(name: held.name, cells: held.cells)
        #expect(cells == made.cells)
        #expect(strings == places.map { made.string(at: $0) })
        #expect(texts == strings)
        #expect(glances.map(\.column) == places.map { made.glance(at: $0).column })
        #expect(glances.map(\.firstByte) == places.map { made.glance(at: $0).firstByte })
        #expect(glances.map(\.isTrimmedText) == made.glances().map(\.isTrimmedText))
        #expect(tops == (0..<made.rowCount).map { Array(made.row(at: $0).cells) })
        #expect(held == made)
    }

    @Test func `leaves a text that is just its bytes in its part, and makes any other`() throws {
        let table = try Self.table(rows: Array(1...8) + [9])
        let isStanding = (0..<table.rowCount).map { position in
            if case .standing? = table.text(at: table.places(ofRow: position).lowerBound) {
                return true
            }
            return false
        }
        // 5.1, trained, spaced; accent, entity, escape; no text; runs; Ref
        #expect(isStanding == [true, true, true, true, false, false, true, false, true])
    }

    @Test func `knows that cells hold the same text if they share it`() throws {
        let table = try Self.table(rows: Array(1...10))
        let first = (0..<table.rowCount).map { table.places(ofRow: $0).lowerBound }
        #expect(table.holdSameText(first[0], first[9]))
        #expect(!table.holdSameText(first[0], first[1]))
        let made = Table(name: "", cells: table.cells)
        #expect(made.holdSameText(first[0], first[9]))
        #expect(!made.holdSameText(first[0], first[1]))
    }

    @Test func `mends what is no UTF-8, and takes a letter however it is written`() throws {
        func texts(_ bytes: [UInt8]) throws -> SharedTexts {
            let part = Array("<sst><si><t>".utf8) + bytes + Array("</t></si></sst>".utf8)
            return try SharedStrings.read(part, part: "strings", limits: .standard)
        }
        let broken = try texts([0x61, 0xC3, 0x28])
        #expect(broken.string(0) == "a\u{FFFD}(")
        #expect(broken.text(0).string == "a\u{FFFD}(")
        let accented = try texts(Array("cafe\u{301} for all of the staff".utf8))
        #expect(accented.holds("caf\u{E9} for all of the staff", at: 0))
        #expect(!accented.holds("cafe for all of the staff", at: 0))
    }

    @Test(arguments: ["Staff are trained", "Staff are Trained", "Staff", "", "Staff are trained."])
    func `compares a text where it stands`(other: String) throws {
        let table = try Self.table(rows: [2])
        let made = Table(name: "", cells: table.cells)
        #expect(table.holds(other, at: 0) == (other == "Staff are trained"))
        #expect(made.holds(other, at: 0) == table.holds(other, at: 0))
        #expect(!table.holds(other, at: 1))
    }

    @Test func `finds the cell of a row by its column, however far down`() throws {
        let table = try Self.table(rows: Array(1...90))
        for row in [1, 20, 50, 90] {
            #expect(table[CellReference(row: row, column: 4)]?.text == "its own")
            #expect(table[CellReference(row: row, column: 2)] == nil)
            #expect(table.row(at: row - 1)[4]?.text == "its own")
        }
    }
}
