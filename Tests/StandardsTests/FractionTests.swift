import Section11Standards
import Testing

struct FractionTests {
    @Test(arguments: [
        (11, 19, 4, 5789), (1, 2, 0, 1), (1, 3, 2, 33), (2, 3, 2, 67), (0, 5, 4, 0),
        (5, 5, 4, 10_000),
        (-1, 2, 0, 0), (-3, 2, 0, -1), (-2, 3, 0, -1), (1, 8, 2, 13),
    ])
    func `halves are rounded upwards`(
        numerator: Int, denominator: Int, decimals: Int, expected: Int
    ) throws {
        let share = try #require(Fraction(numerator, of: denominator))
        #expect(share.rounded(toDecimals: decimals) == expected)
    }

    @Test func `a number past all counting stops nothing`() throws {
        let huge = try #require(Fraction(.max, of: 1))
        #expect(huge.rounded(toDecimals: 4) == .max)
        let fine = try #require(Fraction(.max, of: .max - 1))
        #expect(fine.rounded(toDecimals: 4) == 10_000)
        let least = try #require(Fraction(.min, of: 1))
        #expect(least.rounded(toDecimals: 4) == .min)
    }

    @Test func `values are compared exactly`() throws {
        let half = try #require(Fraction(1, of: 2))
        let above = try #require(Fraction(500_000_000_000_001, of: 1_000_000_000_000_000))
        #expect(above > half)
        #expect(Fraction(5, of: 10) == half)
        #expect(Fraction(5, of: 10)?.hashValue == half.hashValue)
        #expect(Fraction(1, of: 0) == nil)
    }

    @Test(arguments: [
        ("0.5", 1, 2), ("96.2", 481, 5), ("70", 70, 1), ("-1.25", -5, 4), (".5", 1, 2),
        ("7.", 7, 1),
    ])
    func `a decimal text is read exactly`(text: String, numerator: Int, denominator: Int) {
        #expect(Fraction(decimal: text) == Fraction(numerator, of: denominator))
    }

    @Test(arguments: ["", ".", "-", "1,5", "1e3", "12a", "1.2.3", "1234567890123456"])
    func `what is no decimal is no share`(text: String) {
        #expect(Fraction(decimal: text) == nil)
    }
}
