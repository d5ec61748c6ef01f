import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct TallyTests {
    @Test func `absence is in no denominator`() {
        var tally = Tally(grades: 4)
        for standing in [
            Standing.graded(1), .graded(2), .graded(0), .notApplicable, .unanswered, .notAsked,
        ] {
            tally.count(standing)
        }
        #expect(tally.byGrade == [1, 1, 1, 0])
        #expect(tally.rated == 3)
        #expect(tally.notApplicable == 1)
        #expect(tally.unanswered == 1)
        #expect(tally.share(on: SmallCycle.scale) == Fraction(2, of: 3))
    }

    @Test func `a standard that nobody rated has no share`() {
        var tally = Tally(grades: 4)
        tally.count(.notApplicable)
        #expect(tally.share(on: SmallCycle.scale) == nil)
    }

    @Test func `taking out undoes counting`() {
        var tally = Tally(grades: 4)
        for standing in [Standing.graded(3), .notApplicable, .unanswered] {
            tally.count(standing)
            tally.uncount(standing)
        }
        #expect(tally == Tally(grades: 4))
    }

    @Test func `ties share a rank and the next is skipped`() {
        let shares = [
            Fraction(1, of: 2), Fraction(3, of: 4), Fraction(2, of: 4), nil, Fraction(1, of: 4),
        ]
        #expect(Tally.ranks(of: shares) == [2, 1, 2, nil, 4])
    }
}
