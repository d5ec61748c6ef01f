import Section11Standards
import Testing

@testable import Section11Export

struct IndicatorTextTests {
    private func decimal(_ text: String, _ decimals: Int) -> String? {
        Summary.IndicatorSummary.decimal(Fraction(decimal: text), decimals: decimals)?.text()
    }

    @Test func `numbers keep the decimals asked for`() {
        #expect(decimal("96.25", 1) == "96.3")
        #expect(decimal("42", 0) == "42")
        #expect(decimal("42", 4) == "42.0000")
        #expect(Summary.IndicatorSummary.decimal(nil, decimals: 1) == nil)
    }

    @Test func `a number too large for its decimals loses decimals and ends nothing`() {
        #expect(decimal("999999999999999", 4) == "999999999999999.000")
        #expect(
            Summary.IndicatorSummary.decimal(Fraction(.max, of: 1), decimals: 4)?.text() == nil)
    }
}
