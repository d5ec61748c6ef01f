/// The distinct fills of a file, each with the index by which cells refer to it.
///
/// For files in which a colour stands at each cell and not in a list of formats.
struct FillPalette {
    /// The fills by their index; the first is none.
    private(set) var fills: [Colour?] = [nil]

    private var places: [Colour: UInt32] = [:]

    /// The index of a colour, which is added if it is new; 0 for `nil`.
    mutating func index(of colour: Colour?) -> UInt32 {
        guard let colour else { return 0 }
        if let place = places[colour] { return place }
        let place = UInt32(clamping: fills.count)
        fills.append(colour)
        places[colour] = place
        return place
    }
}
