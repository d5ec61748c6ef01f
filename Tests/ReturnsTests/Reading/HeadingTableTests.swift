import TestSupport
import Testing

@testable import Section11Returns

struct HeadingTableTests {
    private static let fields: [String: Return.Field] = [
        "rating": .rating, "self score": .rating, "evidence": .evidence, "№": .ref, "q": .ref,
    ]

    private static let table = HeadingTable(fields)

    private func field(_ words: String) -> Return.Field? {
        let bytes = Array(words.utf8)
        return Self.table.field(of: bytes.span, bytes.indices)
    }

    @Test func `every heading is found, and nothing that only resembles one`() {
        for (words, expected) in Self.fields { #expect(field(words) == expected) }
        for words in ["", "ratin", "ratings", "self  score", "Rating", "evidence "] {
            #expect(field(words) == nil, "\(words)")
        }
    }

    @Test func `a part of a text is looked for as if it stood alone`() {
        let bytes = Array("1 self score 3".utf8)
        #expect(Self.table.field(of: bytes.span, 2..<12) == .rating)
        #expect(Self.table.field(of: bytes.span, 2..<11) == nil)
        #expect(Self.table.field(of: bytes.span, 0..<0) == nil)
    }

    @Test func `the headings of all fields are found as a dictionary finds them`() {
        var fields: [String: Return.Field] = [:]
        for (field, headings) in Headings.all {
            for words in headings.map(Headings.normalised) where !words.isEmpty {
                fields[words] = field
            }
        }
        let table = HeadingTable(fields)
        var random = SplitMix64(seed: 4)
        let words = fields.keys.sorted()
        for _ in 0..<2000 {
            var bytes = Array(words[Int.random(in: 0..<words.count, using: &random)].utf8)
            if Bool.random(using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = 0x20
            }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(table.field(of: bytes.span, bytes.indices) == fields[text], "\(text)")
        }
    }
}
