import Section11Tables

/// The name that a person would give a colour.
enum ColourClass: String, Sendable, CaseIterable {
    case red, amber, yellow, green, blue, purple, grey, white, black

    /// Names a colour by its hue, its strength and its lightness.
    ///
    /// Pale colours count as what they are tints of: spreadsheets offer `#FFC7CE` as their red. What is
    /// nearly white, such as the shading of every other row, is white.
    init(_ colour: Colour) {
        let (red, green, blue) = colour.parts
        let most = Int(max(red, green, blue))
        let least = Int(min(red, green, blue))
        let spread = most - least
        let sum = most + least
        // In thousandths: how strong the colour is for its lightness.
        let room = min(sum, 510 - sum)
        let strength = room == 0 ? 0 : spread * 1000 / room
        if spread < 10 || (spread < 40 && strength < 250) || (sum >= 490 && spread < 20) {
            self = sum >= 474 ? .white : sum <= 90 ? .black : .grey
            return
        }
        if most < 0x30 {
            self = .black
            return
        }
        switch Self.hue(Int(red), Int(green), Int(blue), most: most, spread: spread) {
        case ..<16: self = .red
        // The beige of paper, in which themes shade whole tables.
        case ..<68 where spread < 20 && sum >= 440: self = .white
        case ..<47: self = .amber
        case ..<68: self = .yellow
        case ..<170: self = .green
        case ..<250: self = .blue
        case ..<335: self = .purple
        default: self = .red
        }
    }

    /// Whether it can stand for a grade: white and black are what cells and texts are.
    var isColour: Bool { self != .white && self != .black }

    private static func hue(
        _ red: Int, _ green: Int, _ blue: Int, most: Int, spread: Int
    ) -> Int {
        if most == red { return (60 * (green - blue) / spread + 360) % 360 }
        if most == green { return 120 + 60 * (blue - red) / spread }
        return 240 + 60 * (red - green) / spread
    }
}
