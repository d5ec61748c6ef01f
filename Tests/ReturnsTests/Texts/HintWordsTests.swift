import TestSupport
import Testing

@testable import Section11Returns

/// The hints that a digest gives miss nothing that the closer looks find.
struct HintWordsTests {
    @Test func `the first word that may deny is found wherever it stands`() {
        var texts = RandomTexts(seed: 31)
        let words = ["no", "not", "yet", "still"].map { Array($0.utf8) }
        for _ in 0..<4000 {
            let text = texts.next()
            var first: Int?
            var start: Int?
            let bytes = Array(text.utf8)
            for position in 0...bytes.count {
                if position < bytes.count, RandomTexts.isLetter(bytes[position]) {
                    start = start ?? position
                } else if let begun = start {
                    start = nil
                    if words.contains(bytes[begun..<position].map { $0 | 0x20 }) {
                        first = begun
                        break
                    }
                }
            }
            #expect(TextDigest(text).mayDenyFrom == first)
        }
    }

    @Test func `a phrase is found from there as from the beginning`() {
        var texts = RandomTexts(seed: 32)
        let phrases = [
            "not in place", "No policy", "is NOT yet agreed", "yet to be", "still to be written",
            "“no policy”", "was no longer, no policy",
        ]
        var found = 0
        for round in 0..<2000 {
            let text = texts.next(30) + phrases[round % phrases.count] + texts.next(30)
            let isFound = PlainNegation.isFound(in: text)
            found += isFound ? 1 : 0
            let start = TextDigest(text).mayDenyFrom
            #expect(start.map { PlainNegation.isFound(in: text, from: $0) } ?? false == isFound)
        }
        #expect(found > 200)
    }

    @Test func `a text that holds something private may do so`() throws {
        let sentences = try PrivacySentences().sentences
        var texts = RandomTexts(seed: 33)
        var found = 0
        for round in 0..<4000 {
            let text =
                round % 2 == 0
                ? texts.next()
                : sentences[round % sentences.count].text + texts.next(8)
            if PrivacyScan.find(in: text).isEmpty { continue }
            found += 1
            #expect(TextDigest(text).mayBePrivate)
        }
        #expect(found > 500)
    }

    @Test(arguments: ["staff have read the guidance of the board", "naming, caller; knowing akas"])
    func `a text of plain words holds nothing private`(text: String) {
        #expect(!TextDigest(text).mayBePrivate)
        #expect(TextDigest(text).mayDenyFrom == nil)
    }
}
