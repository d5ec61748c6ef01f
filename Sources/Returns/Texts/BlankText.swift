/// What shows nothing in a text: white space, control characters and marks of direction.
package enum BlankText {
    /// Whether nothing of a text is to be seen.
    package static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { isBlank($0.value) }
    }

    /// Whether a character parts words or controls how a text is shown: white space, control
    /// characters, line and paragraph separators, and marks of direction.
    package static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21...0x7E, 0xA1...0x167F: false
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028...0x202F, 0x205F,
            0x2066...0x2069, 0x3000:
            true
        default: false
        }
    }
}
