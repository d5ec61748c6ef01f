import TestSupport
import Testing

@testable import Section11Tables

struct NumberedTextsTests {
    private func add(_ text: String, to texts: inout NumberedTexts) -> Int {
        let bytes = Array(text.utf8)
        return texts.add(bytes.span, bytes.indices)
    }

    private func number(of text: String, in texts: NumberedTexts) -> Int? {
        let bytes = Array(text.utf8)
        return texts.number(of: bytes.span, bytes.indices)
    }

    @Test func `texts are numbered as they come, and the empty one has 0`() {
        var texts = NumberedTexts()
        let numbers = ["b", "a", "b", "", "é", "a", "a"].map { add($0, to: &texts) }
        #expect(numbers == [1, 2, 1, 0, 3, 2, 2])
        #expect((0...3).map(texts.text) == ["", "b", "a", "é"])
    }

    @Test func `a text that has not come is not added when it is looked for`() {
        var texts = NumberedTexts()
        #expect(number(of: "a", in: texts) == nil)
        #expect(number(of: "", in: texts) == 0)
        #expect(add("b", to: &texts) == 1)
        #expect(number(of: "a", in: texts) == nil)
        #expect(number(of: "b", in: texts) == 1)
    }

    @Test func `a part of the bytes is looked for as if it stood alone`() {
        var texts = NumberedTexts()
        let bytes = Array("met partly met".utf8)
        #expect(texts.add(bytes.span, 0..<3) == 1)
        #expect(texts.add(bytes.span, 4..<10) == 2)
        #expect(texts.add(bytes.span, 11..<14) == 1)
        #expect(texts.number(of: bytes.span, 4..<14) == nil)
    }

    @Test func `thousands of texts keep their numbers while the table grows`() {
        var texts = NumberedTexts()
        var known: [String: Int] = [:]
        var random = SplitMix64(seed: 11)
        for _ in 0..<20_000 {
            let text = String(Int.random(in: 0..<6000, using: &random), radix: 36)
            let number = add(text, to: &texts)
            #expect(number == known[text, default: known.count + 1])
            known[text] = number
        }
        for (text, number) in known { #expect(texts.text(number) == text) }
    }
}
