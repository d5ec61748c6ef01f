import TestSupport
import Testing

@testable import Section11Returns

/// Headings are known by their words without a text being made of these.
struct HeadingsTests {
    /// A heading of a list with other capitals, punctuation and brackets; now and then with a fault.
    private static func varied(_ heading: String, _ random: inout SplitMix64) -> String {
        var bytes: [UInt8] = []
        let signs = Array(" .,:;-/()[]\n\t!?*".utf8)
        for byte in heading.utf8 {
            let isLetter = RandomTexts.isLetter(byte)
            bytes.append(isLetter && Bool.random(using: &random) ? byte ^ 0x20 : byte)
            if !isLetter, Int.random(in: 0..<4, using: &random) == 0 {
                bytes.append(signs.randomElement(using: &random) ?? 0x20)
            }
        }
        let ends = ["", "", " ", ":", " (0-3)", " [role]", "(", ")", " é", " \u{212A}", "x"]
        return (ends.randomElement(using: &random) ?? "") + String(decoding: bytes, as: UTF8.self)
            + (ends.randomElement(using: &random) ?? "")
    }

    @Test func `a heading is found as a dictionary finds its words`() {
        var fields: [String: Return.Field] = [:]
        for (field, headings) in Headings.all {
            for words in headings.map(Headings.normalised) where !words.isEmpty {
                fields[words] = field
            }
        }
        let headings = Headings.all.values.flatMap(\.self).sorted()
        var random = SplitMix64(seed: 51)
        var found = 0
        for round in 0..<6000 {
            let heading = Self.varied(headings[round % headings.count], &random)
            let words = Headings.normalised(heading)
            // Numbers and single letters at the ends are taken away.
            let isPlain = words.split(separator: " ").allSatisfy { $0.count > 1 && $0 != "to" }
            if words.isEmpty || !isPlain || heading.utf8.count > 80 { continue }
            #expect(Headings.field(for: heading) == fields[words], "\(heading)")
            found += fields[words] == nil ? 0 : 1
        }
        #expect(found > 1000)
    }

    @Test func `a heading is the same as words if its own words are the same text`() {
        let headings = Headings.all.values.flatMap(\.self).sorted() + ["Café", "Cafe\u{301}", "№"]
        let words = headings.map(Headings.normalised)
        var random = SplitMix64(seed: 52)
        for round in 0..<6000 {
            let heading = Self.varied(headings[round % headings.count], &random)
            let own = Headings.normalised(heading)
            let others = [
                own, own + "x", String(own.dropLast()), words[round * 7 % words.count],
                words[round % words.count], "",
            ]
            for other in others {
                #expect(Headings.isSame(heading, other) == (own == other), "\(heading) \(other)")
            }
        }
        #expect(Headings.isSame("CAFE\u{301}", "cafe\u{301}"))
        #expect(Headings.isSame("Caf\u{E9}", "cafe\u{301}"))
    }

    @Test(arguments: [80, 81])
    func `a heading of more than eighty bytes is none`(count: Int) {
        let heading = "Rating" + String(repeating: ".", count: count - 6)
        #expect(Headings.field(for: heading) == (count > 80 ? nil : .rating))
        #expect(Headings.field(for: String(repeating: "x", count: count)) == nil)
    }
}
