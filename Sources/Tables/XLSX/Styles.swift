/// The cell formats of a workbook, as far as they tell what a number means.
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

    /// The meaning of every format for numbers, in the same order.
    var numberFormats: [NumberFormat] { cellFormats.map(\.numberFormat) }

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
                case "numFmts", "cellXfs": continue
                default: try scanner.skipElement(in: bytes)
                }
            case .start where "numFmt" ~= scanner.name:
                var id = 0
                var code = ""
                while try scanner.nextAttribute(in: bytes) {
                    switch scanner.attributeName {
                    case "numFmtId": id = scanner.attributeValue.number(in: bytes) ?? 0
                    case "formatCode": code = scanner.attributeValue.string(in: bytes)
                    default: break
                    }
                }
                declared[id] = NumberFormat(code: code)
            case .start where "xf" ~= scanner.name:
                var format = (numberFormat: 0, fill: 0)
                while try scanner.nextAttribute(in: bytes) {
                    switch scanner.attributeName {
                    case "numFmtId":
                        format.numberFormat = scanner.attributeValue.number(in: bytes) ?? 0
                    case "fillId": format.fill = scanner.attributeValue.number(in: bytes) ?? 0
                    default: break
                    }
                }
                formats.append(format)
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
}
