import TestSupport
import Testing

@testable import Section11Tables

struct ByteSearchTests {
    /// Eight bytes, most of them digits.
    private func bytes(_ random: inout SplitMix64) -> [UInt8] {
        (0..<8).map { _ in
            Int.random(in: 0..<20, using: &random) == 0
                ? UInt8.random(in: 0...255, using: &random)
                : UInt8.random(in: 0x30...0x39, using: &random)
        }
    }

    @Test func `reads the number that the first bytes write`() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<3000 {
            let bytes = bytes(&random)
            let word = bytes.span.word(at: 0)
            for count in 0...9 {
                let number = (1...8).contains(count) ? bytes.span.decimalNumber(0..<count) : nil
                #expect(ByteSearch.number(word, count) == number)
            }
        }
    }

    @Test func `takes no byte but a digit for one`() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<8 {
                var bytes = Array("10203040".utf8)
                bytes[place] = byte
                let found = ByteSearch.number(bytes.span.word(at: 0), 8)
                let number = bytes.span.decimalNumber(0..<8)
                #expect(found == number, "\(byte) at \(place)")
            }
        }
    }

    @Test func `finds the first of four bytes`() {
        var random = SplitMix64(seed: 12)
        let sought = Array("<&\r_".utf8)
        let others = Array("abc=^%;'\u{E9}\u{20AC}\u{0}".utf8)
        for _ in 0..<5000 {
            let bytes = (0..<32).map { _ in
                (Int.random(in: 0..<30, using: &random) == 0 ? sought : others)
                    .randomElement(using: &random) ?? 0
            }
            let first = bytes.firstIndex { sought.contains($0) }
            let words = ByteSearch.matches(bytes.span.words(at: 0), 0x3C, 0x26, 0x0D, 0x5F)
            #expect(ByteSearch.isAnySet(words) == (first != nil))
            let word = ByteSearch.matches(bytes.span.word(at: 0), 0x3C, 0x26, 0x0D, 0x5F)
            let place = word == 0 ? nil : word.trailingZeroBitCount / 8
            #expect(place == bytes.prefix(8).firstIndex { sought.contains($0) })
        }
    }

    @Test func `compares with a text of any length, up to the end of the bytes`() {
        let text = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        func holds(_ part: StaticString, at place: Int, without changed: Int) -> Bool {
            var bytes = text
            bytes[changed] = 0
            return bytes.span.holds(part, at: place)
        }
        for place in text.indices {
            #expect(holds("ab", at: 0, without: place) == (place > 1))
            #expect(holds("yz", at: 24, without: place) == (place < 24))
            #expect(holds("bcdef", at: 1, without: place) == !(1...5).contains(place))
            #expect(holds("cdefghij", at: 2, without: place) == !(2...9).contains(place))
            #expect(holds("rstuvwxyz", at: 17, without: place) == (place < 17))
            #expect(
                holds("defghijklmnopqrstuv", at: 3, without: place) == !(3...21).contains(place))
        }
        #expect(!holds("yz", at: 25, without: 0))
        #expect(!holds("z", at: -1, without: 0))
        #expect(!holds("rstuvwxyz", at: 18, without: 0))
        #expect(holds("", at: 26, without: 0))
    }

    @Test(arguments: [
        ("5\" t", 1), ("12\" ", 2), ("123\"", 3), ("1234", 0), ("\"123", 0), ("1\"2\"", 1),
    ])
    func `counts the digits before a quote, among four bytes`(text: String, expected: Int) {
        let word = text.utf8.reversed().reduce(0 as UInt64) { $0 &<< 8 | UInt64($1) }
        #expect(ByteSearch.digitsBeforeQuote(word) == expected)
        // What stands behind the four bytes makes no difference.
        #expect(ByteSearch.digitsBeforeQuote(word | 0x22 &<< 32) == expected)
    }
}
