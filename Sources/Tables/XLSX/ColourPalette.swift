/// What a workbook's colours are looked up in: its palette and its theme.
struct ColourPalette {
    /// The palette of the workbook itself; empty if it has the standard one.
    var indexed: [Colour] = []
    /// The theme's colours, by their place.
    var theme = ThemeColours.standard

    /// The colour that a workbook's words for it mean.
    ///
    /// `nil` for the system's own colours (places 64 and up), which are no fill.
    func colour(_ source: ColourSource) -> Colour? {
        switch source.kind {
        case .given(let colour): return colour.tinted(by: source.tint)
        case .indexed(let place):
            guard place < 64 else { return nil }
            let colour = place < indexed.count ? indexed[place] : Self.standard[place]
            return colour.tinted(by: source.tint)
        case .theme(let place):
            guard place < theme.count else { return nil }
            return theme[place].tinted(by: source.tint)
        }
    }

    /// The palette that a workbook has unless it brings its own; the first eight come twice.
    static let standard: [Colour] = [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
    ].map { Colour($0) }
}
