/// The colours that a document puts behind cells, paragraphs and runs.
struct DocumentShading {
    /// The theme's colours, by the places of ``ThemeColours``.
    var theme = ThemeColours.standard

    /// Reads the shading that has just started; `nil` for none.
    ///
    /// A theme's colour goes before the colour that the file gives beside it for older programs. A
    /// pattern of so many per cent is the mixture that a person sees.
    func colour(
        _ scanner: inout XMLScanner, in bytes: Span<UInt8>
    ) throws(TableError) -> Colour? {
        var pattern = "clear"
        var back = Source()
        var front = Source()
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue.string(in: bytes)
            switch scanner.attributeName {
            case "val": pattern = value
            case "fill": back.given = value
            case "themeFill": back.theme = value
            case "themeFillTint": back.tint = value
            case "themeFillShade": back.shade = value
            case "color": front.given = value
            case "themeColor": front.theme = value
            case "themeTint": front.tint = value
            case "themeShade": front.shade = value
            default: break
            }
        }
        let behind = colour(back)
        switch pattern {
        case "nil": return nil
        case "solid": return colour(front) ?? Colour(0)
        default:
            guard let share = Self.share(of: pattern) else { return behind }
            return Self.mixed(colour(front) ?? Colour(0), behind ?? Colour(0xFF_FFFF), share)
        }
    }

    /// The colour of a highlighter; `nil` for none.
    static func highlight(_ name: String) -> Colour? {
        switch name {
        case "yellow": Colour(0xFFFF00)
        case "green": Colour(0x00FF00)
        case "cyan": Colour(0x00FFFF)
        case "magenta": Colour(0xFF00FF)
        case "blue": Colour(0x0000FF)
        case "red": Colour(0xFF0000)
        case "darkBlue": Colour(0x00008B)
        case "darkCyan": Colour(0x008B8B)
        case "darkGreen": Colour(0x006400)
        case "darkMagenta": Colour(0x800080)
        case "darkRed": Colour(0x8B0000)
        case "darkYellow": Colour(0x808000)
        case "darkGray": Colour(0xA9A9A9)
        case "lightGray": Colour(0xD3D3D3)
        case "black": Colour(0x000000)
        case "white": Colour(0xFFFFFF)
        default: nil
        }
    }

    private struct Source {
        var given = ""
        var theme: String?
        var tint: String?
        var shade: String?
    }

    private func colour(_ source: Source) -> Colour? {
        if let place = source.theme.flatMap(Self.place(of:)), place < theme.count {
            let base = theme[place]
            if let tint = Self.fraction(source.tint) { return base.tinted(by: 1 - tint) }
            if let shade = Self.fraction(source.shade) { return base.tinted(by: shade - 1) }
            return base
        }
        return source.given.utf8.count == 6 ? Colour(hex: source.given) : nil
    }

    private static func fraction(_ hex: String?) -> Double? {
        guard let hex, let number = UInt8(hex, radix: 16) else { return nil }
        return Double(number) / 255
    }

    private static func place(of name: String) -> Int? {
        switch name {
        case "background1", "light1": 0
        case "text1", "dark1": 1
        case "background2", "light2": 2
        case "text2", "dark2": 3
        case "accent1": 4
        case "accent2": 5
        case "accent3": 6
        case "accent4": 7
        case "accent5": 8
        case "accent6": 9
        case "hyperlink": 10
        case "followedHyperlink": 11
        default: nil
        }
    }

    /// The share of the pattern's own colour; `nil` for a pattern of lines, which leaves the fill.
    private static func share(of pattern: String) -> Double? {
        guard pattern.hasPrefix("pct"), let percent = UInt8(pattern.dropFirst(3)), percent <= 100
        else { return nil }
        return Double(percent) / 100
    }

    private static func mixed(_ front: Colour, _ back: Colour, _ share: Double) -> Colour {
        func part(_ front: UInt8, _ back: UInt8) -> UInt32 {
            UInt32((Double(front) * share + Double(back) * (1 - share)).rounded())
        }
        let (above, below) = (front.parts, back.parts)
        return Colour(
            part(above.red, below.red) << 16 | part(above.green, below.green) << 8
                | part(above.blue, below.blue))
    }
}
