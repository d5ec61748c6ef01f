/// The words of a text without what typing, printing and copying change.
///
/// Case, punctuation, apostrophes, kinds of dash, full-width letters and ligatures make no
/// difference: `Staff’s multi‑agency` and `staffs multi agency` are the same words.
struct PlainWords: Sendable {
    /// A word by what two words are compared by.
    struct Word: Sendable {
        /// The letters, in lower case.
        let text: String
        /// A number that is the same for the same letters, on every run.
        let key: UInt64
        /// Which of 32 groups of letters it has.
        let letters: UInt32
        /// How many bytes it has.
        let count: Int
    }

    /// How many bytes of a text are looked at, so that a hostile one costs little.
    static let limit = 4000

    /// The words, in order.
    let words: [Word]

    /// The words in one text with single spaces between them.
    let key: String

    /// Which of 512 groups of three letters the text has.
    let trigrams: Trigrams

    /// Reads the words of a text.
    init(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(text.utf8.count, Self.limit) + 1)
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if bytes.count >= Self.limit { break }
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
                    needsSpace = false
                    bytes.append(byte)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
                    needsSpace = false
                    bytes.append(byte | 0x20)
                case UInt8(ascii: "'"): continue
                default: needsSpace = true
                }
                continue
            }
            guard let folded = Self.folded(scalar) else { continue }
            if folded == " " {
                needsSpace = true
                continue
            }
            if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
            needsSpace = false
            bytes += folded.utf8
        }
        key = String(decoding: bytes, as: UTF8.self)
        trigrams = Trigrams(bytes)
        words = bytes.split(separator: 0x20).map { letters in
            var key: UInt64 = 0xCBF2_9CE4_8422_2325
            var mask: UInt32 = 0
            for letter in letters {
                key = (key ^ UInt64(letter)) &* 0x100_0000_01B3
                mask |= 1 << UInt32(letter & 31)
            }
            return Word(
                text: String(decoding: letters, as: UTF8.self), key: key, letters: mask,
                count: letters.count)
        }
    }

    /// A letter as it is compared; a space for what parts words, `nil` for what is no part of any.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return nil
        case 0xFB00: return "ff"
        case 0xFB01: return "fi"
        case 0xFB02: return "fl"
        default:
            let plain = scalar.plain
            if plain.properties.isAlphabetic || plain.properties.numericType != nil {
                return plain.properties.lowercaseMapping
            }
            return " "
        }
    }
}

extension Unicode.Scalar {
    /// A full-width letter as a plain one, and any dash as a hyphen; itself for any other.
    var plain: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: " "
        case 0x2024, 0xB7, 0x2027, 0x3002: "."
        default: self
        }
    }
}

/// Which of 512 groups of three letters a text has, to tell at once which texts may be near.
struct Trigrams: Sendable {
    private var bits:
        (
            UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
        ) = (0, 0, 0, 0, 0, 0, 0, 0)

    init(_ bytes: [UInt8]) {
        var three: UInt32 = 0x20
        for byte in bytes {
            three = (three << 8 | UInt32(byte)) & 0xFF_FFFF
            let place = (three &* 0x9E37_79B1) >> 23
            let bit: UInt64 = 1 << UInt64(place & 63)
            switch place >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            case 3: bits.3 |= bit
            case 4: bits.4 |= bit
            case 5: bits.5 |= bit
            case 6: bits.6 |= bit
            default: bits.7 |= bit
            }
        }
    }

    /// The share of groups that two texts have both, of those that either has, in thousandths.
    func likeness(to other: Trigrams) -> Int {
        var both = 0
        var either = 0
        func add(_ one: UInt64, _ two: UInt64) {
            both += (one & two).nonzeroBitCount
            either += (one | two).nonzeroBitCount
        }
        add(bits.0, other.bits.0)
        add(bits.1, other.bits.1)
        add(bits.2, other.bits.2)
        add(bits.3, other.bits.3)
        add(bits.4, other.bits.4)
        add(bits.5, other.bits.5)
        add(bits.6, other.bits.6)
        add(bits.7, other.bits.7)
        return either == 0 ? 0 : both * 1000 / either
    }
}
