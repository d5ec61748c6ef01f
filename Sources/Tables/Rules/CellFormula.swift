/// A formula that compares what cells hold, as the rules of conditional formats do.
///
/// Only what such rules commonly say is known: texts, numbers, references to cells of the same
/// sheet, comparisons, and the functions of ``Function``. Any other formula is not read, so that
/// nothing is worked out wrongly.
indirect enum CellFormula: Sendable, Equatable {
    case text(String)
    case number(Double)
    case boolean(Bool)
    /// A cell, written from the point of view of the first cell that the rule applies to.
    case cell(Reference)
    case compare(CellFormula, Comparison, CellFormula)
    case call(Function, [CellFormula])

    /// A reference to a cell, of which each half moves with the cell that is asked for unless fixed.
    struct Reference: Sendable, Equatable {
        var place: CellReference
        var rowIsFixed = false
        var columnIsFixed = false
    }

    /// How two values are compared.
    enum Comparison: String, Sendable {
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// The functions that are known, with how many arguments each takes.
    enum Function: String, Sendable {
        case and = "AND"
        case or = "OR"
        case not = "NOT"
        case isError = "ISERROR"
        case isNumber = "ISNUMBER"
        case isText = "ISTEXT"
        case isBlank = "ISBLANK"
        case search = "SEARCH"
        case find = "FIND"
        case exact = "EXACT"
        case left = "LEFT"
        case right = "RIGHT"
        case length = "LEN"
        case trim = "TRIM"
        case upper = "UPPER"
        case lower = "LOWER"

        /// How many arguments the function takes.
        var arguments: ClosedRange<Int> {
            switch self {
            case .and, .or: 1...255
            case .search, .find, .exact: 2...2
            case .left, .right: 1...2
            case .not, .isError, .isNumber, .isText, .isBlank, .length, .trim, .upper, .lower: 1...1
            }
        }
    }
}
