/// The colours of a workbook's theme.
enum ThemeColours {
    /// The colours of the theme that a workbook has unless it brings its own, by their place.
    static let standard: [Colour] = [
        0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6,
        0xF79646, 0x0000FF, 0x800080,
    ].map { Colour($0) }

    /// Reads the colours, in the order by which cell formats refer to them.
    ///
    /// A theme writes dark before light, and formats count light before dark. A colour that the
    /// theme lacks, or writes in a way that workbooks do not use, is the standard one.
    static func read(
        _ bytes: Span<UInt8>, part: String, limits: ReadingLimits
    ) throws(TableError) -> [Colour] {
        var scanner = XMLScanner(part: part, limits: limits)
        var colours = standard
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "theme", "themeElements": continue
                case "clrScheme":
                    try readScheme(&scanner, into: &colours, bytes)
                    return colours
                default: try scanner.skipElement(in: bytes)
                }
            case .finished: return colours
            default: continue
            }
        }
    }

    private static func readScheme(
        _ scanner: inout XMLScanner, into colours: inout [Colour], _ bytes: Span<UInt8>
    ) throws(TableError) {
        let inner = scanner.depth
        var place: Int?
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == inner + 1: place = Self.place(of: scanner.name)
            case .start:
                // The colour itself, or the one that the system had when the file was saved.
                var wanted: XMLName?
                if "srgbClr" ~= scanner.name { wanted = XMLName("val") }
                if "sysClr" ~= scanner.name { wanted = XMLName("lastClr") }
                while try scanner.nextAttribute(in: bytes) {
                    guard scanner.attributeName == wanted, let place,
                        let colour = Colour(hex: scanner.attributeValue.string(in: bytes))
                    else { continue }
                    colours[place] = colour
                }
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    private static func place(of name: XMLName) -> Int? {
        switch name {
        case "lt1": 0
        case "dk1": 1
        case "lt2": 2
        case "dk2": 3
        case "accent1": 4
        case "accent2": 5
        case "accent3": 6
        case "accent4": 7
        case "accent5": 8
        case "accent6": 9
        case "hlink": 10
        case "folHlink": 11
        default: nil
        }
    }
}
