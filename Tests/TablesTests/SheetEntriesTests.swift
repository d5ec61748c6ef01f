import TestSupport
import Testing

@testable import Section11Tables

struct SheetEntriesTests {
    @Test func `cells are given row by row, in whatever order they were set`() {
        var random = SplitMix64(seed: 17)
        for _ in 0..<200 {
            var sheet = SheetDraft(name: "Cells")
            var expected: [CellReference: SheetDraft.Value] = [:]
            for number in 0..<Int.random(in: 0...60, using: &random) {
                let place = CellReference(
                    row: Int.random(in: 1...8, using: &random),
                    column: Int.random(in: 1...6, using: &random))
                // A cell that is set again holds what was set last.
                sheet.set(.number(Double(number)), at: place)
                expected[place] = .number(Double(number))
            }
            #expect(sheet.entries.map(\.key) == expected.keys.sorted())
            #expect(sheet.entries.map(\.value.value) == expected.keys.sorted().map { expected[$0] })
            #expect(sheet.entries.count == expected.count)
            #expect(sheet.entries.isEmpty == expected.isEmpty)
            for row in 0...9 {
                for column in 0...7 {
                    let place = CellReference(row: row, column: column)
                    #expect(sheet.entries[place]?.value == expected[place])
                }
            }
        }
    }

    @Test func `sheets are the same whose cells are, in whatever order they were set`() {
        let places = ["B2", "A1", "C2", "A3"].compactMap(CellReference.init)
        var one = SheetDraft(name: "Cells")
        for place in places { one.set(.text("\(place)"), at: place) }
        var other = SheetDraft(name: "Cells")
        for place in places.reversed() { other.set(.text("\(place)"), at: place) }
        #expect(one == other)
        other.set(.text("B2"), at: places[0], style: .plain, comment: "A note")
        #expect(one != other)
    }

    @Test func `rows that are added whole are as if they were set cell by cell`() {
        var one = SheetDraft(name: "Cells")
        var other = SheetDraft(name: "Cells")
        for (row, count) in [(1, 1), (3, 4), (4, 4), (7, 2), (8, 0)] {
            let cells = (0..<count).map { SheetDraft.Entry(value: .number(Double(row * $0))) }
            one.append(cells, toRow: row)
            for (offset, cell) in cells.enumerated() {
                other.set(cell.value, at: CellReference(row: row, column: offset + 1))
            }
        }
        #expect(one == other)
        other.set(.text("behind"), at: CellReference(row: 3, column: 9))
        one.set(.text("behind"), at: CellReference(row: 3, column: 9))
        #expect(one == other)
        #expect(one.entries.count == 12)
    }

    @Test func `cells are gone through in the same order, however that is asked`() {
        var sheet = SheetDraft(name: "Cells")
        for name in ["C1", "A1", "B3", "A2"] {
            if let place = CellReference(name) { sheet.set(.text(name), at: place) }
        }
        var seen: [CellReference] = []
        sheet.entries.forEachCell { place, entry in
            seen.append(place)
            #expect(entry.value == .text("\(place)"))
        }
        #expect(seen == Array(sheet.entries.keys))
    }
}
