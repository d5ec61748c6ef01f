/// One cell that exists in a file, with its place.
///
/// A cell that a file does not contain is absent from its ``Table``; a cell that exists but holds
/// nothing has the value ``Value-swift.enum/empty``.
public struct Cell: Sendable, Equatable {
    /// What a cell holds, as the file says it: nothing is converted from one kind to another.
    public enum Value: Sendable, Equatable {
        /// Nothing; the cell exists only for its format.
        case empty
        /// Text, with rich-text runs joined and line breaks kept.
        case text(String)
        /// A number that is neither a date nor a percentage by its format.
        case number(Double)
        /// A number whose format shows a percentage: 0.5 is shown as 50 %.
        case percentage(Double)
        /// A number whose format shows a day; the time of day is dropped.
        case date(CalendarDate)
        /// TRUE or FALSE.
        case boolean(Bool)
        /// An error value such as `#REF!`, as the file writes it.
        case error(String)
        /// A formula for which the file holds no result.
        case formulaWithoutResult
    }

    /// Where the cell stands.
    public var reference: CellReference

    /// What the cell holds.
    public var value: Value

    /// The index of the cell's format in its workbook; 0 where the file has no formats.
    public var style: UInt32

    /// Whether a formula made the value.
    public var isFormula: Bool

    /// Creates a cell.
    public init(
        reference: CellReference, value: Value, style: UInt32 = 0, isFormula: Bool = false
    ) {
        self.reference = reference
        self.value = value
        self.style = style
        self.isFormula = isFormula
    }

    /// The value as a person would type it: `3`, `0.5`, `96.2%`, `2018-01-31`, `TRUE`, `#REF!`.
    ///
    /// Empty for an empty cell and for a formula without a result. White space is kept.
    public var text: String {
        switch value {
        case .empty, .formulaWithoutResult: ""
        case .text(let text): text
        case .number(let number): Self.plain(number)
        case .percentage(let share): Self.plain((share * 1e12).rounded() / 1e10) + "%"
        case .date(let date): date.description
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .error(let error): error
        }
    }

    /// The shortest decimal text of a number, without `.0` and without an exponent where it can be.
    private static func plain(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
        return String(number)
    }
}
