/// The fonts whose letters are pictures, and what the pictures mean as text.
enum SymbolFont {
    /// The text of a character.
    ///
    /// - Parameters:
    ///   - code: The character's number as the document writes it, often `F000` higher than in the
    ///     font's own table.
    ///   - font: The font's name.
    /// - Returns: The text; `nil` if no text says the same.
    static func text(_ code: UInt32, font: String) -> String? {
        let place = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
        switch font.lowercased() {
        case "wingdings": return wingdings[place] ?? plain(code)
        case "wingdings 2": return wingdings2[place] ?? plain(code)
        case "symbol": return symbol[place] ?? plain(code)
        case "webdings": return webdings[place] ?? plain(code)
        default: return plain(code)
        }
    }

    /// The character itself, unless its number lies where only fonts say what it means.
    private static func plain(_ code: UInt32) -> String? {
        guard code >= 0x20, !(0xE000...0xF8FF).contains(code), code > 0xFF || code < 0x7F else {
            return nil
        }
        return Unicode.Scalar(code).map { String(Character($0)) }
    }

    private static let wingdings: [UInt32: String] = [
        0x4A: "\u{263A}", 0x4B: "\u{1F610}", 0x4C: "\u{2639}", 0x6C: "\u{25CF}", 0x6E: "\u{25A0}",
        0x6F: "\u{2610}", 0x70: "\u{2610}", 0x71: "\u{2610}", 0x72: "\u{2610}", 0x75: "\u{25C6}",
        0x9F: "\u{2022}", 0xA1: "\u{25CB}", 0xA7: "\u{25AA}", 0xA8: "\u{2610}", 0xAB: "\u{2605}",
        0xD8: "\u{27A2}", 0xDF: "\u{2190}", 0xE0: "\u{2192}", 0xE1: "\u{2191}", 0xE2: "\u{2193}",
        0xE8: "\u{2192}", 0xF0: "\u{21E8}", 0xFB: "\u{2717}", 0xFC: "\u{2713}", 0xFD: "\u{2612}",
        0xFE: "\u{2611}",
    ]

    private static let wingdings2: [UInt32: String] = [
        0x4F: "\u{2717}", 0x50: "\u{2713}", 0x51: "\u{2612}", 0x52: "\u{2611}", 0x53: "\u{2612}",
        0x54: "\u{2612}", 0x97: "\u{25CF}", 0xA2: "\u{25A0}", 0xA3: "\u{2610}", 0xA4: "\u{2610}",
    ]

    private static let webdings: [UInt32: String] = [
        0x61: "\u{2713}", 0x63: "\u{2610}", 0x67: "\u{25A0}", 0x6E: "\u{25CF}", 0x72: "\u{2717}",
    ]

    private static let symbol: [UInt32: String] = [
        0xA3: "\u{2264}", 0xAB: "\u{2194}", 0xAC: "\u{2190}", 0xAD: "\u{2191}", 0xAE: "\u{2192}",
        0xAF: "\u{2193}", 0xB0: "\u{B0}", 0xB1: "\u{B1}", 0xB3: "\u{2265}", 0xB7: "\u{2022}",
        0xB9: "\u{2260}", 0xD6: "\u{221A}",
    ]
}
