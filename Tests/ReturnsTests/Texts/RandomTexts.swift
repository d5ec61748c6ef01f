import TestSupport

/// Texts put together at random from pieces in which the readers of texts are likely to slip.
struct RandomTexts {
    private var random: SplitMix64

    private static let pieces = [
        "a", "I", "no", "No", "NOT", "not", "yet", "Still", "still", "named", "Called", "known",
        "aka", "know", "note", "nota", "Zed", "policy", "in place", "to be", "safeguarding",
        "Child A", "child", "pupil", "DOB", "born", "case no", "AB", "é", "É", "日本", "’", "“",
        "\u{A0}", "–", "№", "7", "12", "2024-25", "943 476 5919", "@", "`", "x@y.org", "SO14 7LY",
        "+44", "[", "{", "_", "\u{10}", "\u{19}", "\u{0}", "\n", "\t", ".", ", ", " - ", "(", "'s",
        "abcdefgh", "abcdefghi", "ABCDEFGHIJKLMNOPQ",
    ]

    /// Begins a row of texts.
    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// The next text, of up to some pieces.
    mutating func next(_ most: Int = 60) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...most, using: &random) {
            text += Self.pieces.randomElement(using: &random) ?? ""
            for _ in 0..<[0, 1, 1, 1, 2].randomElement(using: &random, or: 0) { text += " " }
        }
        return text
    }

    /// The same words with other capitals, spaces and punctuation of ASCII.
    mutating func respelled(_ text: String) -> String {
        var bytes: [UInt8] = []
        let separators = Array(" .,-\n\t@[`{:/;\u{0}\u{1F}\u{10}".utf8)
        for byte in text.utf8 {
            if Self.isLetter(byte) {
                bytes.append(Bool.random(using: &random) ? byte ^ 0x20 : byte)
            } else if Self.isOfWord(byte) {
                bytes.append(byte)
            } else {
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    bytes.append(separators.randomElement(using: &random) ?? 0x20)
                }
            }
        }
        if Bool.random(using: &random) { bytes = Array(" (".utf8) + bytes + Array("). ".utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number at random.
    mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    /// Whether a byte is a letter of ASCII.
    static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122
    }

    /// Whether a byte is part of a word.
    static func isOfWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte >= 48 && byte <= 57 || byte >= 0x80
    }

    /// The words of a text in lower case, found byte by byte.
    static func words(of text: String) -> [[UInt8]] {
        text.utf8.split { !isOfWord($0) }.map { $0.map { isLetter($0) ? $0 | 0x20 : $0 } }
    }
}

extension Array {
    fileprivate func randomElement(using random: inout SplitMix64, or other: Element) -> Element {
        randomElement(using: &random) ?? other
    }
}
