import TestSupport
import Testing

@testable import Section11Returns

struct TextDigestTests {
    @Test(arguments: [
        ("Staff are trained.", "  staff ARE\n trained"), ("a b", "a-b"), ("É b", "É B"),
        ("one two three four five six", "One, two; three: four (five) six!"),
    ])
    func `capitals, punctuation and spaces make no other words`(one: String, other: String) {
        #expect(TextDigest(one).words == TextDigest(other).words)
        #expect(TextDigest(one).wordCount == TextDigest(other).wordCount)
        #expect(TextDigest(one).exact != TextDigest(other).exact)
    }

    @Test(arguments: [
        ("ab c", "a bc"), ("a", "a a"), ("staff", "staf"), ("1", "11"), ("", "a"),
        ("12345678", "12345678 "), ("aaaaaaaa", "aaaaaaaaaaaaaaaa"),
    ])
    func `different texts have different numbers`(one: String, other: String) {
        #expect(TextDigest(one).exact != TextDigest(other).exact)
        let isOnlySpaced = one == other.filter { $0 != " " }
        #expect(
            (TextDigest(one).words == TextDigest(other).words) == (isOnlySpaced && one.count > 2))
    }

    @Test func `words and characters are counted as the texts have them`() {
        var random = SplitMix64(seed: 8)
        let pieces = ["a", "Zed", " ", "  ", "-", "\n", "é", "日本", "’", "7", "."]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...30, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            let digest = TextDigest(text)
            #expect(digest.scalars == UInt32(text.unicodeScalars.count))
            let words = text.utf8.split { byte in
                !(byte >= 0x80 || (byte >= 48 && byte <= 57)
                    || (byte | 32 >= 97 && byte | 32 <= 122))
            }
            #expect(digest.wordCount == UInt32(words.count))
        }
    }
}
