/// Texts as XML can hold them.
enum XMLEscaping {
    /// A text that is safe between tags and in an attribute.
    ///
    /// Characters that XML 1.0 cannot hold are left out, and every end of a line becomes a line feed.
    /// Goes scalar by scalar, since a mark followed by a combining one is one character to Swift and
    /// still a mark to a parser.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            let isLineFeed = scalar == "\n"
            defer { isAfterReturn = scalar == "\r" }
            if isLineFeed, isAfterReturn { continue }
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\r": result.append("\n")
            default: if isHeld(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// Whether XML 1.0 can hold a character, and every program shows it.
    private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
