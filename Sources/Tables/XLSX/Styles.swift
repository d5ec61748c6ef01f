/// The cell formats of a workbook, as far as they tell what a number means and what colour is seen.
struct Styles {
    /// One cell format.
    struct CellFormat {
        /// What the format says of numbers.
        var numberFormat: NumberFormat
        /// The place of the format's fill among the workbook's fills.
        var fill: Int
    }

    /// The cell formats, in the order by which cells refer to them.
    private(set) var cellFormats: [CellFormat] = []

    /// The colours of the fills, in the order by which formats refer to them; `nil` for no fill.
    private(set) var fills: [ColourSource?] = []

    /// The colours that rules give, in the order by which rules refer to them; `nil` for none.
    private(set) var ruleFills: [ColourSource?] = []

    /// The palette of the workbook itself; empty if it has the standard one.
    private(set) var indexedColours: [Colour] = []

    /// The meaning of every format for numbers, in the same order.
    var numberFormats: [NumberFormat] { cellFormats.map(\.numberFormat) }

    /// The colour of every cell format, in the same order; `nil` for no fill.
    var cellFills: [ColourSource?] {
        cellFormats.map { $0.fill < fills.count ? fills[$0.fill] : nil }
    }

    /// No formats: every number is plain.
    init() {}

    /// Reads the formats.
    init(_ bytes: Span<UInt8>, part: String, limits: ReadingLimits) throws(TableError) {
        var scanner = XMLScanner(part: part, limits: limits)
        var declared: [Int: NumberFormat] = [:]
        var formats: [(numberFormat: Int, fill: Int)] = []
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == 2:
                switch scanner.name {
                case "numFmts", "cellXfs", "fills", "dxfs", "colors": continue
                default: try scanner.skipElement(in: bytes)
                }
            case .start where scanner.depth == 3:
                switch scanner.name {
                case "numFmt":
                    let (id, format) = try Self.numberFormat(&scanner, bytes)
                    declared[id] = format
                case "xf": formats.append(try Self.cellFormat(&scanner, bytes))
                case "fill": fills.append(try scanner.fill(isDifferential: false, in: bytes))
                case "dxf": ruleFills.append(try scanner.ruleFill(in: bytes))
                case "indexedColors": continue
                default: try scanner.skipElement(in: bytes)
                }
            case .start where "rgbColor" ~= scanner.name:
                if case .given(let colour) = try scanner.colour(in: bytes)?.kind {
                    indexedColours.append(colour)
                }
            case .finished: break reading
            default: continue
            }
        }
        cellFormats = formats.map { format in
            CellFormat(
                numberFormat: declared[format.numberFormat]
                    ?? NumberFormat(builtIn: format.numberFormat),
                fill: format.fill)
        }
    }

    private static func numberFormat(
        _ scanner: inout XMLScanner, _ bytes: Span<UInt8>
    ) throws(TableError) -> (id: Int, format: NumberFormat) {
        var id = 0
        var code = ""
        while try scanner.nextAttribute(in: bytes) {
            switch scanner.attributeName {
            case "numFmtId": id = scanner.attributeValue.number(in: bytes) ?? 0
            case "formatCode": code = scanner.attributeValue.string(in: bytes)
            default: break
            }
        }
        return (id, NumberFormat(code: code))
    }

    private static func cellFormat(
        _ scanner: inout XMLScanner, _ bytes: Span<UInt8>
    ) throws(TableError) -> (numberFormat: Int, fill: Int) {
        var format = (numberFormat: 0, fill: 0)
        while try scanner.nextAttribute(in: bytes) {
            switch scanner.attributeName {
            case "numFmtId": format.numberFormat = scanner.attributeValue.number(in: bytes) ?? 0
            case "fillId": format.fill = scanner.attributeValue.number(in: bytes) ?? 0
            default: break
            }
        }
        return format
    }
}

extension XMLScanner {
    /// Reads the colour of the rule's format that has just started, up to its end; `nil` for none.
    mutating func ruleFill(in bytes: Span<UInt8>) throws(TableError) -> ColourSource? {
        let inner = depth
        var colour: ColourSource?
        while true {
            switch try next(in: bytes) {
            case .start where "fill" ~= name && depth == inner + 1:
                colour = try fill(isDifferential: true, in: bytes)
            case .start: try skipElement(in: bytes)
            case .end where depth < inner: return colour
            case .finished: return colour
            default: continue
            }
        }
    }
}
