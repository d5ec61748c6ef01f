import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct LayoutFuzzTests {
    /// Any layout on any grid: odd columns, rows and texts are refused or read, nothing ends the
    /// program, and every answer has a place.
    @Test func `any layout reads any form`() {
        var random = SplitMix64(seed: 140)
        let words = [
            "Ref", "Rating", "1.1", "2.", "Good", "x", "", "Standard 3", "é\u{301}", "{sheet}",
            "1", "Ref\nmore", "9999999999999999999999",
        ]
        let letters = ["A", "B", "XFD", "ZZZ", "", "1", "é"]
        let numbers = [Int.min, -1, 0, 1, 2, 3, 1_048_577, Int.max]
        var read = 0
        for _ in 0..<2_000 {
            func word() -> String { words.randomElement(using: &random) ?? "" }
            func maybe<Value>(_ value: Value) -> Value? {
                Bool.random(using: &random) ? value : nil
            }
            func letter() -> String { letters.randomElement(using: &random) ?? "" }
            func number() -> Int? { maybe(numbers.randomElement(using: &random) ?? 0) }
            func field() -> FormLayout.Field {
                FormLayout.Field.allCases.randomElement(using: &random) ?? .ref
            }
            var cells: [Cell] = []
            for row in 1...6 {
                for column in 1...4 where Bool.random(using: &random) {
                    cells.append(
                        Cell(reference: .init(row: row, column: column), value: .text(word())))
                }
            }
            let workbook = Workbook(
                format: .xlsx, tables: [Table(name: word(), cells: cells)], fills: [nil])
            let sheet = FormLayout.Sheet(
                nameBegins: maybe(word()), headerRow: number(), firstRow: number(),
                lastRow: number(), untilBlank: Bool.random(using: &random),
                columns: (0..<3).map { _ in
                    .init(
                        field: field(), heading: maybe(word()), column: maybe(letter()),
                        isOptional: Bool.random(using: &random))
                },
                gradeColumns: Bool.random(using: &random)
                    ? [] : [.init(grade: word(), heading: maybe(word()), column: maybe(letter()))],
                refs: maybe(.init(take: .rows, prefix: maybe(word()))),
                blocks: Int.random(in: 0..<4, using: &random) > 0
                    ? nil
                    : .init(
                        labels: letter(), answers: letter(),
                        fields: [.init(field: field(), label: word())]))
            let layout = FormLayout(
                id: "odd", title: "Odd", sheets: [sheet], ratings: [word(): word()],
                colours: ["#": word(), "red": word()],
                facts: [.init(field: field(), cell: letter() + "1")])
            let form = LayoutBench.read(workbook, by: layout)
            if !form.returns.isEmpty { read += 1 }
            _ = LayoutReport(form, index: LayoutBench.index)
            _ = LayoutProposal(
                for: workbook, file: "odd.xlsx", id: "odd", index: LayoutBench.index)
            for answered in form.returns {
                for response in answered.responses {
                    #expect(answered.place(of: .rating, in: response).file == "form.xlsx")
                }
            }
        }
        #expect(read > 20)
    }
}
