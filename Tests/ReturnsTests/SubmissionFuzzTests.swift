import Foundation
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Bytes from a file are hostile: whatever they are, a file is read or refused, and never more.
struct SubmissionFuzzTests {
    private static let samples = [
        "4lscb-2017-18/returns/acute-hospital-trust.json",
        "4lscb-2017-18/returns/community-rehabilitation.csv",
        "4lscb-2017-18/returns/ambulance-trust.xlsx",
    ]

    @Test(arguments: samples)
    func `a spoilt file is read or refused`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let index = CatalogueIndex(try Repository.library.catalogue("section11-4lscb-2017"))
        var generator = SplitMix64(seed: 175)
        var refusals = 0
        for _ in 0..<400 {
            var submission = Submission.read(
                spoilt(whole, with: &generator), file: "spoilt", digest: nil)
            if submission.refusal != nil {
                refusals += 1
                #expect(submission.returns.isEmpty)
                continue
            }
            for position in submission.returns.indices {
                submission.returns[position].resolve(against: index)
            }
            for validation in try Self.validations(of: submission) {
                #expect(validation.issues.allSatisfy { !$0.message.isEmpty && !$0.fix.isEmpty })
            }
        }
        #expect(refusals > 0)
    }

    private static let words = [
        "Ref", "No", "Criterion", "Standard", "Rating", "Score", "RAG", "Self-assessment",
        "Moderation", "Evidence", "Please provide evidence of how you meet this", "Action",
        "By when", "Lead", "Met", "Partly met", "Not met", "Yes", "Good", "Inadequate", "x", "✓",
        "Standard 5: Training", "5.1", "1", "a)", "5.1 Staff are trained", "Criterion 1.1",
        "Rating: Good", "Evidence:", "Total", "Example", "Agency", "#REF!", "", "\u{A0}", "12%",
        "Areas for improvement", "Comment", "Panel score", "END", "1. Ratings (0-3)",
    ]

    @Test(arguments: [FileFormat.xlsx, .docx, .csv])
    func `random grids go through every shape`(format: FileFormat) throws {
        let index = CatalogueIndex(try Repository.library.catalogue("section11-4lscb-2017"))
        var generator = SplitMix64(seed: 3)
        var answers = 0
        for round in 0..<200 {
            let tables = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                grid(with: &generator)
            }
            let workbook = Workbook(
                format: format, tables: tables, fills: [nil, Colour(0xFF0000), Colour(0x00FF00)])
            let row = Int.random(in: 1...9, using: &generator)
            for guide in [
                ReadingGuide(), ReadingGuide(index: index),
                ReadingGuide(index: index, headerRow: row),
            ] {
                var submission = Submission.read(workbook, file: "grid", guide: guide)
                for position in submission.returns.indices {
                    submission.returns[position].resolve(against: index)
                    let answered = submission.returns[position]
                    answers += answered.responses.count
                    for response in answered.responses {
                        #expect(!response.ref.isEmpty || !response.criterionText.isEmpty)
                        let place = answered.place(of: .rating, in: response)
                        #expect(place.cells.map { $0.first.row >= 1 } ?? false)
                    }
                }
                if round % 40 > 0 { continue }
                for validation in try Self.validations(of: submission) {
                    #expect(validation.issues.allSatisfy { !$0.message.isEmpty })
                }
            }
        }
        #expect(answers > 500)
    }

    private func grid(with generator: inout SplitMix64) -> Table {
        let width = Int.random(in: 1...9, using: &generator)
        var cells: [Cell] = []
        for row in 1...Int.random(in: 1...14, using: &generator) {
            for column in 1...width where Int.random(in: 0...2, using: &generator) > 0 {
                let word = Self.words.randomElement(using: &generator) ?? ""
                let values: [Cell.Value] = [
                    .text(word), .text(word), .text(word), .number(Double(column)), .empty,
                    .boolean(true), .formulaWithoutResult, .error("#N/A"),
                ]
                cells.append(
                    Cell(
                        reference: CellReference(row: row, column: column),
                        value: values.randomElement(using: &generator) ?? .empty,
                        style: UInt32.random(in: 0...3, using: &generator)))
            }
        }
        func anywhere(_ generator: inout SplitMix64) -> CellReference {
            CellReference(
                row: Int.random(in: 1...16, using: &generator),
                column: Int.random(in: 1...10, using: &generator))
        }
        let merged = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            CellRange(anywhere(&generator), anywhere(&generator))
        }
        let huge = CellRange(
            CellReference(row: 1, column: 1), CellReference(row: 1_048_576, column: 16_384))
        return Table(
            name: ["Standard 5", "Text", "", "5. Training"].randomElement(using: &generator) ?? "",
            cells: cells, mergedRanges: Bool.random(using: &generator) ? merged : merged + [huge],
            hiddenRows: [2], hiddenColumns: [1, 3, 16_384])
    }

    private static func validations(of submission: Submission) throws -> [Validation] {
        var choice = EditionChoice(Repository.library)
        return try choice.validate(submission)
    }

    private func spoilt(_ bytes: [UInt8], with generator: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(contentsOf: Array("\"{[,;]}:9999".utf8), at: place)
            case 3:
                let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
                bytes.append(contentsOf: bytes[place..<end])
            default:
                let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
                bytes.removeSubrange(place..<end)
            }
        }
        return bytes
    }
}
