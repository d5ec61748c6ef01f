import Section11Tables
import TestSupport
import Testing

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
}
