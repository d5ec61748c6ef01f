import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct IndicatorFiguresTests {
    private func figures(
        _ indicator: Indicator, _ answers: [(agency: String, json: String)]
    ) throws -> IndicatorFigures {
        let agencies = answers.map { Agency(id: $0.agency, name: $0.agency, areas: ["here"]) }
        let cycle = AuditCycle(
            id: "c", title: "C", catalogue: "k", areas: [Area(id: "here", name: "Here")],
            agencies: agencies)
        let catalogue = Catalogue(
            id: "k", title: "K", edition: "1", scale: SmallCycle.scale, indicators: [indicator],
            standards: [
                Standard(number: "1", title: "S", criteria: [Criterion(ref: "1.1", text: "t")])
            ])
        let submissions = answers.map { answer in
            let json = """
                {"schema": "section11/return/1", "agency": "\(answer.agency)",
                 "responses": [], "indicators": [\(answer.json)]}
                """
            return Submission.read(Array(json.utf8), file: "\(answer.agency).json")
        }
        let set = ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
            register: AgencyRegister(cycle))
        let scope = try #require(Scope(areas: [], of: cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        return try #require(IndicatorFigures.all(of: assessment).first)
    }

    private func trained(_ comparator: Indicator.Target.Comparator) -> Indicator {
        Indicator(
            id: "trained", title: "Staff trained", kind: .percentage, decimals: 1,
            target: .init(comparator: comparator, value: Fraction(70, of: 1) ?? .zero))
    }

    @Test func `over 70 is strict and at least 70 is not`() throws {
        let answers = [("a", #"{"id": "trained", "value": 70}"#)]
        #expect(try figures(trained(.moreThan), answers).offTarget == [0])
        #expect(try figures(trained(.atLeast), answers).offTarget.isEmpty)
    }

    @Test func `who gives no figure is named and is in no mean`() throws {
        let found = try figures(
            trained(.moreThan),
            [
                ("a", #"{"id": "trained", "value": 96.2}"#),
                ("b", #"{"id": "trained", "value": null, "absence": "in hand"}"#), ("c", ""),
                ("d", #"{"id": "trained", "value": 120}"#),
                ("e", #"{"id": "trained", "value": "80 %"}"#),
            ])
        #expect(found.notSupplied == [1, 3])
        #expect(found.notMentioned == [2])
        #expect(found.mean == Fraction(decimal: "88.1"))
        #expect(found.pooled == nil)
    }

    // 9 of 10 and 10 of 90 are 19 of 100, though the mean of 90 % and 11.1 % is 50.6 %.
    @Test func `percentages are pooled by their parts and never by their mean`() throws {
        let found = try figures(
            trained(.moreThan),
            [
                ("a", #"{"id": "trained", "value": 90, "numerator": 9, "denominator": 10}"#),
                ("b", #"{"id": "trained", "value": 11.1, "numerator": 10, "denominator": 90}"#),
            ])
        #expect(found.pooled == Fraction(19, of: 1))
    }

    @Test func `a figure may be given by its counts alone, and counts that cannot be are none`()
        throws
    {
        let found = try figures(
            trained(.moreThan),
            [
                ("a", #"{"id": "trained", "value": null, "numerator": 3, "denominator": 4}"#),
                ("b", #"{"id": "trained", "value": 90, "numerator": 10, "denominator": 9}"#),
            ])
        #expect(found.figures.map(\.value) == [Fraction(75, of: 1), Fraction(90, of: 1)])
        #expect(found.withCounts == 1)
        #expect(found.pooled == nil)
    }

    @Test func `figures too large to add up give no sum and stop nothing`() throws {
        let count = Indicator(id: "referrals", title: "Referrals", kind: .count)
        let large = (1...4).map { ("a\($0)", #"{"id": "referrals", "value": "999999999999.999"}"#) }
        #expect(try figures(count, large).figures.isEmpty)
        let parts = (1...3).map {
            (
                "a\($0)",
                #"{"id": "trained", "value": 50, "numerator": 999999999999999, "denominator": 99999999.9999999}"#
            )
        }
        let found = try figures(trained(.moreThan), parts)
        #expect(found.mean == Fraction(50, of: 1))
        #expect(found.pooled == nil)
    }

    @Test func `counts are added up`() throws {
        let count = Indicator(id: "referrals", title: "Referrals", kind: .count)
        let found = try figures(
            count,
            [
                ("a", #"{"id": "referrals", "value": 12}"#),
                ("b", #"{"id": "referrals", "value": 30}"#),
            ])
        #expect(found.total == Fraction(42, of: 1))
    }

    /// The board's plan for 2011 to 2014 publishes eight training figures and names two bodies that
    /// could supply none; their mean is 84.65 and two lie under "over 70 %".
    @Test func `the published training figures come out`() throws {
        let set = try Repository.sample("southend-2011-12")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let found = try #require(
            IndicatorFigures.all(of: assessment).first { $0.indicator.id == "staff-trained" })
        #expect(found.figures.count == 8)
        #expect(found.mean == Fraction(decimal: "84.65"))
        func names(_ positions: [Int]) -> [String] {
            positions.map { set.cycle.agencies[$0].name }.sorted()
        }
        #expect(
            names(found.offTarget)
                == ["Adult and community college", "Community healthcare provider"])
        #expect(names(found.notSupplied) == ["Council specialist services", "Police force"])
    }
}
