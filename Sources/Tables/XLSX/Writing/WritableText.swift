/// A text as a workbook can hold it.
struct WritableText: Equatable {
    /// The greatest length of a cell's text, in UTF-16 units.
    static let limit = 32_767

    /// The text, with what looks like an escape written so that it is read back as it was.
    let text: String

    /// Whether the end of the text was left out.
    let isShortened: Bool

    /// Whether characters that no workbook can hold were left out.
    let isCleaned: Bool

    /// Makes the text that a workbook can hold.
    init(_ text: String, limit: Int = WritableText.limit) {
        if text.utf8.count <= limit, Self.isPlain(text) {
            self.text = text
            isShortened = false
            isCleaned = false
            return
        }
        var kept = String.UnicodeScalarView()
        var length = 0
        var isShortened = false
        var isCleaned = false
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            if scalar == "\r" {
                // Excel's line break is a single line feed.
                if place + 1 < scalars.count, scalars[place + 1] == "\n" { continue }
            } else if !Self.isWritable(scalar) {
                isCleaned = true
                continue
            }
            var piece = String.UnicodeScalarView()
            if Self.looksLikeEscape(at: place, in: scalars) {
                piece.append(contentsOf: "_x005F".unicodeScalars)
            }
            piece.append(scalar == "\r" ? "\n" : scalar)
            let units = String(piece).utf16.count
            if length + units > limit {
                isShortened = true
                break
            }
            length += units
            kept.append(contentsOf: piece)
        }
        self.text = String(kept)
        self.isShortened = isShortened
        self.isCleaned = isCleaned
    }

    /// Whether nothing in a text needs a second look.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for position in bytes.indices {
            switch bytes[position] {
            case 0x00...0x08, 0x0B...0x1F, UInt8(ascii: "_"), 0xEF: return false
            default: continue
            }
        }
        return true
    }

    private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case ..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// Whether `_xHHHH_` stands at a place, which would be read as one character.
    private static func looksLikeEscape(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard place + 7 <= scalars.count, scalars[place] == "_", scalars[place + 1] == "x",
            scalars[place + 6] == "_"
        else { return false }
        return scalars[(place + 2)..<(place + 6)].allSatisfy(\.properties.isASCIIHexDigit)
    }
}
