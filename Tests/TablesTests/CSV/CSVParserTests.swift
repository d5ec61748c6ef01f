import TestSupport
import Testing

@testable import Section11Tables

struct CSVParserTests {
    /// A cell as it is written, with its text.
    private func cell(
        _ random: inout SplitMix64
    ) -> (written: String, text: String) {
        let letters = Array("ab é\"'. ")
        func plain(_ lengths: ClosedRange<Int>) -> String {
            String(
                (0..<Int.random(in: lengths, using: &random)).map { _ in
                    letters[Int.random(in: 0..<letters.count, using: &random)]
                })
        }
        switch Int.random(in: 0..<6, using: &random) {
        case 0, 1: return ("", "")
        case 2:
            let text = plain(0...20) + ",\n" + plain(0...9)
            return ("\"" + text.replacing("\"", with: "\"\"") + "\"", text)
        case 3: return ("x" + plain(9...40), "")
        default: return ("x" + plain(0...7), "")
        }
    }

    @Test(arguments: [UInt64](1...40))
    func `cells are found wherever they stand among the bytes`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var text = ""
        var expected: [Cell] = []
        let rows = Int.random(in: 1...60, using: &random)
        let lineEnd = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
        for row in 1...rows {
            let columns = Int.random(in: 1...14, using: &random)
            for column in 1...columns {
                let cell = cell(&random)
                let value = cell.text.isEmpty ? cell.written : cell.text
                text += cell.written
                if column < columns { text += "," }
                if value.isEmpty { continue }
                expected.append(
                    Cell(
                        reference: CellReference(row: row, column: column), value: .text(value)))
            }
            if row < rows { text += lineEnd }
        }
        guard !expected.isEmpty else { return }
        let options = CSVOptions(delimiter: .comma)
        let workbook = try CSVReader.read(Array(text.utf8), options: options)
        let isSame = workbook.tables[0].cells == expected
        #expect(isSame)
    }

    @Test func `a file larger than its sample is read alike to its end`() throws {
        let line = "area-1,,,Good,a longer text that fills some words,,,,,\"in, quotes\",\n"
        let text = String(repeating: line, count: 3000)
        let table = try CSVReader.read(Array(text.utf8)).tables[0]
        #expect(table.cells.count == 4 * 3000)
        let last = table.cells.suffix(4)
        #expect(last.map(\.reference.row) == [3000, 3000, 3000, 3000])
        #expect(last.map(\.reference.column) == [1, 4, 5, 10])
        #expect(last.last?.value == .text("in, quotes"))
    }
}
