import Testing

@testable import Section11Tables

/// Texts are put in the order of their bytes.
struct ByteOrderTests {
    @Test func `texts come in the order of their bytes`() {
        let texts = [
            "", "a", "B", "ab", "a-1", "a-10", "a-2", "\u{E9}", "e\u{301}", "z", "agency 1",
            "\u{20AC}", "Z", "a\u{0}b",
        ]
        for one in texts {
            for other in texts {
                #expect(
                    ByteOrder.precedes(one, other)
                        == one.utf8.lexicographicallyPrecedes(other.utf8))
            }
        }
        #expect(["b", "B", "a"].sorted(by: ByteOrder.precedes) == ["B", "a", "b"])
    }
}
