import Section11Tables

/// The names that people give to colours.
enum LayoutColour {
    /// The name of a colour; `nil` for black, white and what is too dark or pale to be named.
    ///
    /// Amber and orange are one colour here: spreadsheet programs show both as shades from
    /// `#ED7D31` to `#FFC000`.
    static func name(of colour: Colour) -> String? {
        let parts = (Int(colour.parts.red), Int(colour.parts.green), Int(colour.parts.blue))
        let (red, green, blue) = parts
        let (high, low) = (max(red, green, blue), min(red, green, blue))
        let spread = high - low
        if spread * 8 < high || spread < 16 {
            return (0x50...0xF0).contains(high) ? "grey" : nil
        }
        // The hue in degrees, red at 0, green at 120, blue at 240.
        let hue: Int
        if high == red {
            hue = (60 * (green - blue) / spread + 360) % 360
        } else if high == green {
            hue = 60 * (blue - red) / spread + 120
        } else {
            hue = 60 * (red - green) / spread + 240
        }
        switch hue {
        case 18...48: return "amber"
        case 49...68: return "yellow"
        case 69...175: return "green"
        case 176...255: return "blue"
        case 256...325: return "purple"
        default: return "red"
        }
    }

    /// Whether a colour is the one that a layout gives, by its parts or by its name.
    static func isSame(_ colour: Colour, _ given: String) -> Bool {
        if given.hasPrefix("#") { return Colour(hex: given) == colour }
        let name = given.lowercased()
        return Self.name(of: colour) == (name == "orange" ? "amber" : name)
    }
}
