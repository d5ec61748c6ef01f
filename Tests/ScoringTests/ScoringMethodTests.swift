import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct ScoringMethodTests {
    private let bands: [ScoringRule.Band] = [
        .init(from: 0, grade: "inadequate"), .init(from: 40, grade: "requires-improvement"),
        .init(from: 60, grade: "good"), .init(from: 90, grade: "outstanding"),
    ]

    private func graded(_ grades: (grade: Int, weight: Int)...) -> [WeightedGrade] {
        grades.map { WeightedGrade($0.grade, weight: $0.weight) }
    }

    private func catalogue(roundTo: Int? = nil, bands: Bool = true) -> Catalogue {
        SmallCycle(
            criteria: ["1.1"],
            scoring: ScoringRule(method: .points, roundTo: roundTo, bands: bands ? self.bands : nil)
        ).catalogue
    }

    private func method(
        _ method: ScoringRule.Method, roundTo: Int? = nil
    ) throws -> ScoringMethod {
        try #require(ScoringMethod(method, for: catalogue(roundTo: roundTo)))
    }

    // M01
    @Test func `the weakest grade is the standard's`() throws {
        let weakest = try method(.weakest)
        #expect(weakest.grade(of: graded((3, 1), (1, 1), (2, 5))) == 1)
        #expect(weakest.grade(of: graded()) == nil)
    }

    // M02, worked by hand: (2·40 + 3·30) points of 3·70, 170/210 = 80.95 %
    @Test func `points are weighted and what does not apply shares its weight`() throws {
        let points = try method(.points)
        #expect(points.score(of: graded((2, 40), (3, 30))) == Fraction(17_000, of: 210))
        #expect(points.grade(of: graded((2, 40), (3, 30))) == 2)
    }

    // M02: 80.95 rounded to the nearest 5 is 80; 82.5 would be 85
    @Test func `points are rounded to the catalogue's step, halves upwards`() throws {
        let points = try method(.points, roundTo: 5)
        #expect(points.score(of: graded((2, 40), (3, 30))) == Fraction(80, of: 1))
        #expect(points.score(of: graded((3, 65), (2, 15), (1, 20))) == Fraction(80, of: 1))
        #expect(points.score(of: graded((3, 33), (0, 7))) == Fraction(85, of: 1))
    }

    // M03: two of three need no improvement, 66.7 %
    @Test func `the proportion counts criteria without their weights`() throws {
        let proportion = try method(.proportion)
        #expect(proportion.grade(of: graded((2, 1), (3, 1), (0, 100))) == 2)
        #expect(proportion.grade(of: graded((2, 1), (1, 1), (0, 1))) == 0)
    }

    @Test func `a score on a band's edge belongs to the band`() throws {
        let proportion = try method(.proportion)
        // 3 of 5 is exactly 60 %.
        #expect(proportion.grade(of: graded((2, 1), (2, 1), (2, 1), (0, 1), (0, 1))) == 2)
    }

    @Test func `points and proportion need bands`() {
        let bare = catalogue(bands: false)
        #expect(ScoringMethod(.points, for: bare) == nil)
        #expect(ScoringMethod(.proportion, for: bare) == nil)
        #expect(ScoringMethod(.weakest, for: bare) != nil)
    }

    @Test(arguments: [
        (ScoringRule.Method.weakest, "M01"), (.points, "M02"), (.proportion, "M03"),
        (.reported, "M04"),
    ])
    func `each method has its code`(method: ScoringRule.Method, code: String) throws {
        #expect(try self.method(method).code == code)
    }
}
