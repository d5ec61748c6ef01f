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

    @Test func `room that other texts have used makes no difference`() {
        var texts = RandomTexts(seed: 9)
        var room = TextRoom()
        for length in [40, 3, 900, 0, 64, 2000, 65, 128, 1] {
            let text = String((0..<40).map { _ in texts.next() }.joined().prefix(length))
            let (fresh, used) = (TextDigest(text), TextDigest(text, in: &room))
            #expect(fresh.exact == used.exact && fresh.words == used.words)
            #expect(fresh.wordCount == used.wordCount && fresh.scalars == used.scalars)
            #expect(fresh.mayBePrivate == used.mayBePrivate)
            #expect(fresh.mayDenyFrom == used.mayDenyFrom)
        }
    }

    @Test func `words are the same only if they are so byte by byte`() {
        var texts = RandomTexts(seed: 21)
        var byWords: [[[UInt8]]: UInt64] = [:]
        var digests: Set<UInt64> = []
        for _ in 0..<4000 {
            let text = texts.next()
            let digest = TextDigest(text)
            let words = RandomTexts.words(of: text)
            #expect(digest.wordCount == UInt32(words.count))
            #expect(digest.scalars == UInt32(text.unicodeScalars.count))
            #expect((digest.words == 0) == words.isEmpty)
            #expect(byWords[words, default: digest.words] == digest.words)
            if byWords.updateValue(digest.words, forKey: words) == nil {
                #expect(digests.insert(digest.words).inserted)
            }
            let other = texts.respelled(text)
            #expect(RandomTexts.words(of: other) == words)
            #expect(TextDigest(other).words == digest.words)
            #expect(TextDigest(other).wordCount == digest.wordCount)
        }
    }

    @Test func `a word counts wherever it stands in a long text`() {
        for length in 0..<300 {
            let words = Array(repeating: "ab", count: length)
            let text = words.joined(separator: " ")
            let other = words.joined(separator: ", ")
            #expect(TextDigest(text).words == TextDigest(other).words)
            #expect(TextDigest(text).wordCount == UInt32(length))
            #expect(TextDigest(text).words != TextDigest(text + "c").words)
            #expect(TextDigest(text).words != TextDigest(text + " c").words)
        }
    }

    @Test func `each byte of a text makes a difference`() {
        for length in [1, 7, 8, 15, 16, 17, 63, 64, 65, 127, 128, 129, 200] {
            let bytes = [UInt8](repeating: 0x61, count: length)
            var digests: Set<UInt64> = [TextDigest(String(decoding: bytes, as: UTF8.self)).exact]
            var words: Set<UInt64> = [TextDigest(String(decoding: bytes, as: UTF8.self)).words]
            for position in bytes.indices {
                var changed = bytes
                changed[position] = 0x62
                let digest = TextDigest(String(decoding: changed, as: UTF8.self))
                #expect(digests.insert(digest.exact).inserted)
                #expect(words.insert(digest.words).inserted)
            }
        }
    }

    @Test func `short and long texts are told by their words alike`() {
        let words = ["no", "audit", "of", "children", "Staff", "r\u{E9}sum\u{E9}", "5", "board"]
        var random = SplitMix64(seed: 22)
        for _ in 0..<60 {
            // Some are short enough to be worked on in room that is always there, some are not.
            let words = (0..<130).map { _ in words.randomElement(using: &random) ?? "" }
            let text = words.joined(separator: " ")
            let wide = words.joined(separator: ", - ")
            #expect(text.utf8.count < 816 && wide.utf8.count > 816)
            #expect(TextDigest(text).words == TextDigest(wide).words)
            #expect(TextDigest(text).wordCount == TextDigest(wide).wordCount)
        }
    }
}
