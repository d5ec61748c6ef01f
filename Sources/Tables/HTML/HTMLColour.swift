extension Colour {
    /// Reads a colour as web pages write it: `#FFC000`, `#fc0`, `rgb(255, 192, 0)` or a name.
    ///
    /// `nil` for any other text, and for a colour that lets through what is behind it.
    init?(html text: some StringProtocol) {
        let text = text.lowercased()
        let word = text.split(whereSeparator: { " \t\r\n".contains($0) }).joined()
        if word.hasPrefix("rgb"), let open = word.firstIndex(of: "("), word.hasSuffix(")") {
            let parts = word[word.index(after: open)...].dropLast()
                .split(separator: ",", omittingEmptySubsequences: false)
            guard parts.count == 3 || parts.count == 4 && parts[3] != "0",
                let red = UInt8(parts[0]), let green = UInt8(parts[1]), let blue = UInt8(parts[2])
            else { return nil }
            self.init(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
            return
        }
        if let rgb = Self.htmlNames[word] {
            self.init(rgb)
            return
        }
        let digits = word.hasPrefix("#") ? String(word.dropFirst()) : word
        switch digits.utf8.count {
        case 3: self.init(hex: digits.map { "\($0)\($0)" }.joined())
        case 6: self.init(hex: digits)
        default: return nil
        }
    }

    /// The background that a `style` attribute gives; `nil` for none.
    init?(htmlStyle style: String) {
        var found: Colour?
        for declaration in style.lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0].filter({ !" \t\r\n".contains($0) }) {
            case "background-color": found = Colour(html: Self.value(parts[1])) ?? found
            case "background":
                // The colour may stand among pictures and places; only `rgb(…)` may hold spaces.
                let words = Self.value(parts[1])
                var pieces = words.split(separator: " ")
                if let start = words.indices.first(where: { words[$0...].hasPrefix("rgb") }),
                    let end = words[start...].firstIndex(of: ")")
                {
                    pieces.append(words[start...end])
                }
                found = pieces.lazy.compactMap { Colour(html: $0) }.first ?? found
            default: continue
            }
        }
        guard let found else { return nil }
        self = found
    }

    private static func value(_ text: Substring) -> Substring {
        text.split(separator: "!", maxSplits: 1).first ?? ""
    }

    private static let htmlNames: [String: UInt32] = [
        "black": 0x000000, "silver": 0xC0C0C0, "gray": 0x808080, "grey": 0x808080,
        "white": 0xFFFFFF, "maroon": 0x800000, "red": 0xFF0000, "purple": 0x800080,
        "fuchsia": 0xFF00FF, "green": 0x008000, "lime": 0x00FF00, "olive": 0x808000,
        "yellow": 0xFFFF00, "navy": 0x000080, "blue": 0x0000FF, "teal": 0x008080,
        "aqua": 0x00FFFF, "orange": 0xFFA500, "darkorange": 0xFF8C00, "gold": 0xFFD700,
        "khaki": 0xF0E68C, "lightyellow": 0xFFFFE0, "lightgreen": 0x90EE90,
        "palegreen": 0x98FB98, "limegreen": 0x32CD32, "forestgreen": 0x228B22,
        "darkgreen": 0x006400, "seagreen": 0x2E8B57, "tomato": 0xFF6347, "orangered": 0xFF4500,
        "crimson": 0xDC143C, "firebrick": 0xB22222, "darkred": 0x8B0000, "salmon": 0xFA8072,
        "lightcoral": 0xF08080, "pink": 0xFFC0CB, "lightpink": 0xFFB6C1, "lightblue": 0xADD8E6,
        "skyblue": 0x87CEEB, "lightgray": 0xD3D3D3, "lightgrey": 0xD3D3D3, "darkgray": 0xA9A9A9,
        "darkgrey": 0xA9A9A9, "whitesmoke": 0xF5F5F5,
    ]
}
