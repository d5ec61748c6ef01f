import Section11Standards
import Section11Tables
import Testing

struct DeadlineWaveTests {
    private func wave(_ numerator: Int, of denominator: Int) throws -> DeadlineWave {
        DeadlineWave(
            by: try #require(CalendarDate(iso: "2025-02-03")),
            share: try #require(Fraction(numerator, of: denominator)))
    }

    // Devon asked for 80 % and then 90 % of 419 schools.
    @Test func `a share of the returns is rounded up, for less would not reach it`() throws {
        #expect(try wave(8, of: 10).returns(of: 419) == 336)
        #expect(try wave(9, of: 10).returns(of: 419) == 378)
        #expect(try wave(8, of: 10).returns(of: 10) == 8)
        #expect(try wave(1, of: 1).returns(of: 419) == 419)
        #expect(try wave(8, of: 10).returns(of: 0) == 0)
    }
}
