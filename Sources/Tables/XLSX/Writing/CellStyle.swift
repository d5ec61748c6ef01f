/// How a cell of a draft looks, and whether it can be changed on a protected sheet.
public struct CellStyle: Sendable, Hashable {
    /// How a number is shown.
    public enum NumberFormat: Sendable, Hashable {
        /// As the spreadsheet program likes.
        case general
        /// As text: what a person types stays as typed, `1.10` as much as `- point`.
        case text
        /// As a day, `31/01/2018`.
        case date
        /// With a fixed number of decimals.
        case decimals(Int)
        /// As a percentage with a fixed number of decimals: 0.5 is shown as 50 %.
        case percentage(decimals: Int)

        /// The format in the words of a workbook.
        var code: String {
            switch self {
            case .general: "General"
            case .text: "@"
            case .date: "dd/mm/yyyy"
            case .decimals(let count): "0" + Self.places(count)
            case .percentage(let count): "0" + Self.places(count) + "%"
            }
        }

        private static func places(_ count: Int) -> String {
            count > 0 ? "." + String(repeating: "0", count: min(count, 15)) : ""
        }
    }

    /// Whether the text is bold.
    public var isBold = false
    /// Whether the text is in italics.
    public var isItalic = false
    /// Whether long text continues on further lines.
    public var isWrapped = false
    /// Whether the text is centred from left to right.
    public var isCentred = false
    /// Whether the text stands at the right of the cell, as numbers do.
    public var isAtRight = false
    /// Whether the text stands at the top of the cell.
    public var isAtTop = false
    /// Whether the cell has a thin border.
    public var hasBorder = false
    /// Whether the cell cannot be changed on a protected sheet.
    public var isLocked = true
    /// The size of the text in points.
    public var size = 11
    /// The colour behind the text; `nil` for none.
    public var fill: Colour?
    /// The colour of the text; `nil` for black.
    public var textColour: Colour?
    /// How a number is shown.
    public var numberFormat = NumberFormat.general

    /// Creates the style of a new cell.
    public init() {}

    /// The style of a new cell.
    public static let plain = CellStyle()

    /// The style of a column's heading: bold, wrapped, on a pale ground.
    public static let heading: CellStyle = {
        var style = CellStyle()
        style.isBold = true
        style.isWrapped = true
        style.isAtTop = true
        style.hasBorder = true
        style.fill = Colour(0xD9E2F0)
        return style
    }()

    /// The style with some properties changed.
    public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var style = self
        change(&style)
        return style
    }
}
