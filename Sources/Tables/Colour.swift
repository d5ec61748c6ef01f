/// A colour by its parts of red, green and blue.
public struct Colour: Sendable, Hashable {
    /// The parts, as in `0xFFCC00`.
    public let rgb: UInt32

    /// Creates a colour from its parts, as in `0xFFCC00`.
    public init(_ rgb: UInt32) {
        self.rgb = rgb & 0xFF_FFFF
    }

    /// A pale colour, on which black text is easy to read, by a scale's name for it.
    ///
    /// `nil` for a name that is not known. The word beside the colour always says the same, so that
    /// nobody needs to tell the colours apart.
    public init?(named name: String) {
        switch name.lowercased() {
        case "red": self.init(0xF6B8B3)
        case "amber", "orange": self.init(0xFFD591)
        case "yellow": self.init(0xFFF2A6)
        case "green": self.init(0xB9E0B4)
        case "blue": self.init(0xB5D3F2)
        case "purple": self.init(0xD9C6EC)
        case "grey", "gray": self.init(0xDEDEDE)
        default: return nil
        }
    }

    /// How much red, green and blue, from 0 to 255 each.
    public var parts: (red: UInt8, green: UInt8, blue: UInt8) {
        (UInt8(rgb >> 16), UInt8(rgb >> 8 & 255), UInt8(rgb & 255))
    }

    /// Reads six hexadecimal digits such as `FFC000`, or eight of which the first two are ignored.
    ///
    /// A `#` may stand before them. `nil` for any other text.
    public init?(hex: some StringProtocol) {
        let digits = hex.utf8.first == UInt8(ascii: "#") ? hex.utf8.dropFirst() : hex.utf8[...]
        guard digits.count == 6 || digits.count == 8 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value << 4 | UInt32(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
                value = value << 4 | UInt32((digit | 0x20) - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self.init(value)
    }
}

extension Colour: CustomStringConvertible {
    /// The colour as `#FFC000`.
    public var description: String {
        let digits = String(rgb, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
