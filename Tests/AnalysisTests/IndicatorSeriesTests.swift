import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct IndicatorSeriesTests {
    private func assessment(
        _ kind: Indicator.Kind, _ figures: [String: String]
    ) throws -> Assessment {
        let small = SmallCycle(criteria: ["1.1"]).catalogue
        var cycle = FlagCycle(
            Catalogue(
                id: small.id, title: small.title, edition: small.edition, scale: small.scale,
                indicators: [
                    Indicator(id: "dbs", title: "DBS", kind: kind, frequency: .quarterly)
                ], standards: small.standards))
        for (agency, list) in figures.sorted(by: { $0.key < $1.key }) {
            let figures = list.split(separator: ";").map { part in
                let words = part.split(separator: " ").map(String.init)
                let counts =
                    words.count == 4
                    ? ", \"numerator\": \(words[2]), \"denominator\": \(words[3])" : ""
                return
                    "{\"id\": \"dbs\", \"period\": \"\(words[0])\", \"value\": \(words[1])\(counts)}"
            }
            cycle.add(agency, indicators: figures)
        }
        let set = cycle.set()
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    private func series(
        _ kind: Indicator.Kind, _ figures: [String: String]
    ) throws -> IndicatorSeries {
        try #require(IndicatorSeries.all(of: assessment(kind, figures)).first)
    }

    // 9 of 10 and 10 of 90 are 19 of 100 in the first quarter; in the second one has no counts.
    @Test func `each quarter is pooled by its own counts, or not at all`() throws {
        let found = try series(
            .percentage,
            ["a": "Q1 90 9 10;Q2 80 8 10", "b": "Q1 11.1 10 90;Q2 50"])
        #expect(found.points.map { $0.figures.pooled } == [Fraction(19, of: 1), nil, nil, nil])
        #expect(found.points.map { $0.figures.withCounts } == [2, 1, 0, 0])
        #expect(found.points[1].figures.mean == Fraction(65, of: 1))
        #expect(found.points[2].figures.notMentioned == [0, 1])
        #expect(found.total == nil)
    }

    @Test func `a year of counts is their sum only without gaps`() throws {
        let whole = ["a": "Q1 1;Q2 2;Q3 3;Q4 4", "b": "Q1 10;Q2 0;Q3 0;Q4 0"]
        #expect(try series(.count, whole).total == Fraction(20, of: 1))
        #expect(try series(.count, whole).incomplete.isEmpty)
        let gaps = ["a": "Q1 1;Q2 2;Q3 3;Q4 4", "b": "Q1 10;Q2 0"]
        #expect(try series(.count, gaps).total == nil)
        #expect(try series(.count, gaps).incomplete == [1])
        #expect(try series(.count, ["a": ""]).total == nil)
    }

    @Test func `the summary has each agency's latest quarter, and never a sum of unlike quarters`()
        throws
    {
        let found = try assessment(.percentage, ["a": "Q2 80;Q1 60", "b": "Q1 40"])
        let latest = try #require(IndicatorFigures.all(of: found).first)
        #expect(latest.figures.map(\.value) == [Fraction(80, of: 1), Fraction(40, of: 1)])
    }
}
