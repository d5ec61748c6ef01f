import TestSupport
import Testing

@testable import Section11Tables

struct DecimalNumberTests {
    private func read(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        return DecimalNumber.read(bytes.span, 0, bytes.count)
    }

    @Test(arguments: [
        "0", "-0", "7", "+7", "0.1", "0.30000000000000004", "12345678901234567", "9007199254740993",
        "1.7976931348623157e308", "5e-324", "1E5", "1e-22", "1e23", "123456789.123456789", ".5",
        "5.",
        "0.000000000000000000000000000001", "100000000000000000000",
    ])
    func `gives the nearest double, as the standard library does`(text: String) throws {
        let value = try #require(read(text))
        #expect(value == Double(text))
        #expect(value.sign == Double(text)?.sign)
    }

    @Test func `agrees with the standard library on numbers written at random`() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<2000 {
            let number = Double.random(in: -1e6...1e6, using: &random)
            #expect(read(String(number)) == number)
            let scaled = number * Double.random(in: 0...1e-12, using: &random)
            #expect(read(String(scaled)) == scaled)
        }
    }

    @Test(arguments: [
        "", " ", "-", ".", "e5", "1e", "1e+", "1x", "1.2.3", "0x10", "nan", "inf", "1e999", "1 2",
    ])
    func `takes nothing else for a number`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `passes over white space around a number`() {
        #expect(read(" 12\n") == 12)
    }
}
