import Testing

@testable import Section11Export

struct PoolTextTests {
    @Test func `the example's areas add up for returns, ratings and standards`() throws {
        let summary = try #require(ExampleCycle.summary())
        let text = try #require(PoolText(summary))
        #expect(text.headings == ["North", "South", "Sum of the areas", "Counted again", "Pool"])
        #expect(text.rows.map(\.name).prefix(2) == ["Returns", "Criteria with a grade"])
        #expect(text.rows[0].cells == ["2", "3", "5", "1", "4"])
        // Alpha needs improvement in standard 1, by the panel, and covers both areas.
        #expect(text.rows[2].cells == ["1 of 2", "1 of 3", "2 of 5", "1 of 1", "1 of 4"])
        #expect(text.verdict.hasPrefix("In all 29 counts"))
        #expect(text.overlaps == "One return covers two areas.")
    }

    @Test func `every count of the file adds up`() throws {
        let summary = try #require(ExampleCycle.summary())
        let rows = String(
            decoding: PoolRows.rows(summary).file(named: "pool.csv").bytes, as: UTF8.self
        )
        .split(separator: "\n").dropFirst()
        #expect(rows.count == 29 * 7)
        #expect(rows.allSatisfy { $0.contains(",true,") })
    }
}
