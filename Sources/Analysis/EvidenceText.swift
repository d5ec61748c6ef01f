import Section11Returns

extension Response {
    /// Whether the evidence has a letter or a digit, so that "-" is none.
    var hasEvidence: Bool {
        evidence.utf8.contains { EvidenceText.isWordByte($0) }
    }
}

/// A text of evidence as words, so that two texts can be compared without keeping them.
enum EvidenceText {
    /// Whether a byte belongs to a word: a letter, a digit, or a part of any character beyond ASCII.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    /// A number that texts with the same first words share, and others very seldom do.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - least: How many words are looked at.
    /// - Returns: The number; `nil` if the text has fewer words.
    static func opening(of text: String, words least: Int) -> UInt64? {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        var words = 0
        var isInWord = false
        for byte in text.utf8 {
            guard isWordByte(byte) else {
                if isInWord, words == least { return digest }
                isInWord = false
                continue
            }
            if !isInWord {
                words += 1
                isInWord = true
                digest = (digest ^ 0x20) &* 0x100_0000_01B3
            }
            digest = (digest ^ UInt64(lowered(byte))) &* 0x100_0000_01B3
        }
        return words >= least ? digest : nil
    }

    /// The words in lower case, with one space between them.
    static func normalised(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isInWord = false
        for byte in text.utf8 {
            guard isWordByte(byte) else {
                isInWord = false
                continue
            }
            if !isInWord, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            isInWord = true
            bytes.append(lowered(byte))
        }
        return bytes
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
