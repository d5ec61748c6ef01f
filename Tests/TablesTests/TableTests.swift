import Testing

@testable import Section11Tables

/// What is asked of a table's cells by their places.
struct TableTests {
    private static func cell(_ row: Int, _ column: Int, _ value: Cell.Value, style: UInt32 = 0)
        -> Cell
    {
        Cell(reference: CellReference(row: row, column: column), value: value, style: style)
    }

    private static let table = Table(
        name: "Sheet",
        cells: [
            cell(1, 1, .text("Ref")), cell(1, 2, .text("")), cell(1, 3, .number(5)),
            cell(2, 1, .text("\u{E9}tat")), cell(2, 4, .text("5.1")), cell(2, 5, .text("-")),
        ])

    @Test func `shows of a cell where it stands and how its text begins and ends`() {
        let glances = Self.table.cells.indices.map { Self.table.glance(at: $0) }
        #expect(glances.map(\.column) == [1, 2, 3, 1, 4, 5])
        #expect(glances.map(\.firstByte) == [0x52, 0, 0, 0xC3, 0x35, 0x2D])
        #expect(glances.map(\.isTrimmedText) == [true, false, false, false, true, true])
        #expect(Self.table.glances().map(\.firstByte) == glances.map(\.firstByte))
    }

    @Test(arguments: [
        (UInt8(ascii: "r"), [0, 1, 2, 3, 5]), (UInt8(ascii: "x"), [1, 2, 3, 5]),
        (UInt8(ascii: "5"), [1, 2, 3, 4, 5]),
    ])
    func `passes over texts that begin with another letter or digit`(
        first: UInt8, expected: [Int]
    ) {
        var found: [Int] = []
        var start = 0
        while let place = Self.table.firstPlace(
            in: start..<Self.table.cells.count, mayBeginWith: first)
        {
            found.append(place)
            start = place + 1
        }
        #expect(found == expected)
    }

    @Test func `finds the colour behind a cell, with cells missing before it or not`() {
        let red = Colour(0xFF_0000)
        let table = Table(
            name: "Sheet",
            cells: [
                Self.cell(1, 1, .text("a")), Self.cell(1, 2, .text("b"), style: 1),
                Self.cell(3, 2, .text("c")), Self.cell(3, 4, .empty, style: 1),
                Self.cell(3, 9, .text("d")),
            ])
        let workbook = Workbook(format: .xlsx, tables: [table], fills: [nil, red])
        func fills(ofRow position: Int) -> [Int] {
            (1...10).filter {
                workbook.fill(inColumn: $0, ofRow: table.places(ofRow: position), in: table) != nil
            }
        }
        #expect(fills(ofRow: 0) == [2])
        #expect(fills(ofRow: 1) == [4])
        #expect(workbook.fill(inColumn: 4, ofRow: 2..<5, in: table) == red)
        #expect(workbook.fill(inColumn: 4, ofRow: 2..<2, in: table) == nil)
    }
}
