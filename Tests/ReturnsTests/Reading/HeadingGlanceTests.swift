import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

/// A glance at a row says the same as the row of headings that is made of it.
struct HeadingGlanceTests {
    private static func row(_ markdown: String) throws -> Table.Row {
        let workbook = try WorkbookReader.read(MarkedTable(markdown).csv)
        return try #require(workbook.tables.first).row(at: 0)
    }

    @Test(arguments: [
        ("| Ref | Rating | Evidence |", true, true), ("| Action no. | Action | Due |", true, true),
        ("| Indicator | Value | Period |", true, true), ("| Ref | Evidence | Lead |", false, true),
        ("| Agency | Which grade? | Notes on it |", false, false),
        ("| Ref | Rating | 2017 |", true, false), ("| Standard | Grade | How so? |", true, false),
    ])
    func `knows a list of answers, actions or figures`(
        headings: String, isOfList: Bool, isWhole: Bool
    ) throws {
        let row = try Self.row(headings)
        let glance = HeadingGlance(row)
        #expect(glance.known.areOfList == isOfList)
        #expect(glance.isWhole == isWhole)
        #expect(HeadingRow(row, scale: nil).known.areOfList == isOfList)
    }

    @Test func `No may head references, but beside Yes it is a grade`() throws {
        let row = try Self.row("| Yes | No | Score |")
        let glance = HeadingGlance(row)
        // Only the whole row of headings tells.
        #expect(glance.known.areOfList && !glance.isWhole)
        #expect(!HeadingRow(row, scale: nil).known.areOfList)
    }

    @Test func `finds the fields of any row of headings`() throws {
        var random = SplitMix64(seed: 7)
        let listed = Headings.all.values.joined().sorted()
        let others = ["", "  ", "Yes", "Partly met", "Which is it?", "2017", "1.1", "Met"]
        for _ in 0..<300 {
            let cells = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                (Bool.random(using: &random) ? listed : others).randomElement(using: &random) ?? ""
            }
            let row = try Self.row("| " + cells.joined(separator: " | ") + " | Evidence |")
            let glance = HeadingGlance(row)
            let heading = HeadingRow(row, scale: nil)
            // A row of headings only takes away, and only where another cell heads no field.
            #expect(heading.known.isSubset(of: glance.known), "\(cells)")
            if glance.isWhole { #expect(heading.known == glance.known, "\(cells)") }
        }
    }
}
