/// A colour as a workbook writes it, before its theme and palette are looked at.
struct ColourSource: Equatable {
    /// Where the colour comes from.
    enum Kind: Equatable {
        /// The file says the colour itself.
        case given(Colour)
        /// The file names a place in the palette.
        case indexed(Int)
        /// The file names a place in the theme.
        case theme(Int)
    }

    /// Where the colour comes from.
    var kind: Kind
    /// How much lighter (up to 1) or darker (down to -1) the colour is made.
    var tint = 0.0
}

extension XMLScanner {
    /// Reads the colour of the element that has just started; `nil` if the program chooses it.
    mutating func colour(in bytes: Span<UInt8>) throws(TableError) -> ColourSource? {
        var kind: ColourSource.Kind?
        var tint = 0.0
        while try nextAttribute(in: bytes) {
            let value = attributeValue
            switch attributeName {
            case "rgb":
                if let colour = Colour(hex: value.string(in: bytes)) { kind = .given(colour) }
            case "indexed": kind = value.number(in: bytes).map { .indexed($0) } ?? kind
            case "theme": kind = value.number(in: bytes).map { .theme($0) } ?? kind
            case "tint": tint = DecimalNumber.read(bytes, value.start, value.end) ?? 0
            default: break
            }
        }
        return kind.map { ColourSource(kind: $0, tint: max(-1, min(1, tint))) }
    }

    /// Reads the fill that has just started, up to its end.
    ///
    /// Of a gradient the first colour counts, of a pattern the one that covers more.
    ///
    /// - Parameters:
    ///   - isDifferential: Whether the fill is that of a rule, in which the colour of a solid fill
    ///     stands as the background and no pattern means a solid one.
    ///   - bytes: The XML of the part.
    /// - Returns: The colour that is seen; `nil` for none.
    /// - Throws: A ``TableError`` where the XML is damaged.
    mutating func fill(
        isDifferential: Bool, in bytes: Span<UInt8>
    ) throws(TableError) -> ColourSource? {
        let inner = depth
        var pattern: String?
        var front: ColourSource?
        var back: ColourSource?
        var stop: ColourSource?
        reading: while true {
            switch try next(in: bytes) {
            case .start:
                switch name {
                case "patternFill":
                    while try nextAttribute(in: bytes) {
                        if "patternType" ~= attributeName {
                            pattern = attributeValue.string(in: bytes)
                        }
                    }
                case "gradientFill", "stop": continue
                case "fgColor": front = try colour(in: bytes)
                case "bgColor": back = try colour(in: bytes)
                case "color":
                    let found = try colour(in: bytes)
                    stop = stop ?? found
                default: try skipElement(in: bytes)
                }
            case .end where depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        if let stop { return stop }
        switch pattern ?? (isDifferential ? "solid" : "none") {
        case "none": return nil
        case "solid": return isDifferential ? back ?? front : front
        case "darkGray", "mediumGray", "darkHorizontal", "darkVertical", "darkDown", "darkUp",
            "darkGrid", "darkTrellis":
            return front ?? back
        default: return back ?? front
        }
    }
}
