import Testing

@testable import Section11Export

struct TextLengthsTests {
    @Test func `texts that fit are not cut, others at the longest cut with which they do`() {
        let lengths = TextLengths([500, 90])
        #expect(lengths.cut(within: 590) == nil)
        #expect(lengths.cut(within: 589) == 400)
        #expect(lengths.total(at: 400) == 490)
        #expect(lengths.cut(within: 60) == 30)
        #expect(lengths.cut(within: 59) == 0)
        #expect(lengths.total(at: 0) == 0)
        #expect(lengths.total(at: nil) == 590)
    }

    @Test func `no texts fit everywhere`() {
        #expect(TextLengths().cut(within: 0) == nil)
        #expect(TextLengths().total(at: nil) == 0)
    }
}
