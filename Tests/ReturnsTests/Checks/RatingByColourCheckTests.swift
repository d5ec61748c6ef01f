import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct RatingByColourCheckTests {
    private func issues(
        _ fills: [UInt32?], texts: [String] = [], key: [Colour: String] = [:]
    ) throws -> [Return.Issue] {
        var bench = CheckBench()
        bench.scale = RatingScale(
            grades: [
                Grade(
                    code: "red", label: "Not met", needsImprovement: true, points: 0, colour: "red"),
                Grade(
                    code: "good", label: "Met", needsImprovement: false, points: 1, colour: "green"),
            ], notApplicable: .init(aliases: [], reasonRequired: true))
        let rows = fills.indices.map { position in
            "| \(bench.criteria[position]) | \(position < texts.count ? texts[position] : "") | Minutes |"
        }
        var submission = Submission.read(
            MarkedTable("| Ref | Rating | Evidence |\n" + rows.joined(separator: "\n")).workbook,
            file: "police.xlsx")
        submission.returns[0].colourKey = key
        for (position, fill) in fills.enumerated() {
            submission.returns[0].responses[position].ratingFill = fill.map { Colour($0) }
        }
        return try bench.validate(submission).issues.filter { $0.code.rawValue == "R225" }
    }

    @Test func `the ratings are counted, with what each colour was taken for`() throws {
        let found = try issues([0xFF0000, 0x00B050, 0xC6EFCE, nil])
        #expect(found.map(\.cells) == ["B2:B4"])
        #expect(
            found.map(\.message) == [
                "3 ratings are read from colours alone: red for 'Not met', green "
                    + "for 'Met'"
            ])
    }

    @Test func `colours that decorate, and ratings in words, are no query`() throws {
        #expect(try issues([0x00B050, 0x00B050], texts: ["Met"]).isEmpty)
        #expect(try issues([nil, nil], texts: ["Met", "Not met"]).isEmpty)
    }

    @Test func `a form's own key is named, not the scale's colours`() throws {
        let found = try issues(
            [0xFF0000, 0x00B050], key: [Colour(0xFF0000): "Met", Colour(0x00B050): "Not met"])
        #expect(
            found.map(\.message) == [
                "2 ratings are read from colours alone: each stands for what the key above the "
                    + "answers says"
            ])
    }
}
