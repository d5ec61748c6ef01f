/// What a formula comes to.
enum FormulaValue: Equatable {
    case empty
    case text(String)
    case number(Double)
    case boolean(Bool)
    case error

    /// Whether a rule with this result holds.
    var isTrue: Bool {
        switch self {
        case .boolean(let flag): flag
        case .number(let number): number != 0
        case .empty, .text, .error: false
        }
    }

    /// The value as a text, as functions for texts take it; `nil` for an error.
    var text: String? {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number):
            Cell(reference: CellReference(row: 1, column: 1), value: .number(number)).text
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .error: nil
        }
    }

    /// The value of a cell; `nil` if it depends on what the reader has dropped.
    init?(_ value: Cell.Value?) {
        switch value {
        case .none, .empty: self = .empty
        case .text(let text): self = .text(text)
        case .number(let number), .percentage(let number): self = .number(number)
        case .boolean(let flag): self = .boolean(flag)
        case .error: self = .error
        case .date, .formulaWithoutResult: return nil
        }
    }
}

extension CellFormula {
    /// The longest text that a cell holds in a spreadsheet program.
    private static let longestText = 32_767

    /// What the formula comes to for a cell.
    ///
    /// - Parameters:
    ///   - cell: The cell that is asked for.
    ///   - origin: The cell for which the formula is written.
    ///   - table: The sheet.
    /// - Returns: The value; `nil` if it cannot be said.
    func value(
        for cell: CellReference, writtenFor origin: CellReference, in table: Table
    ) -> FormulaValue? {
        switch self {
        case .text(let text): return .text(text)
        case .number(let number): return .number(number)
        case .boolean(let flag): return .boolean(flag)
        case .cell(let reference):
            guard let place = reference.moved(from: origin, to: cell) else { return nil }
            return FormulaValue(table[place]?.value)
        case .compare(let left, let comparison, let right):
            guard let one = left.value(for: cell, writtenFor: origin, in: table),
                let other = right.value(for: cell, writtenFor: origin, in: table)
            else { return nil }
            return comparison.value(one, other)
        case .call(let function, let formulas):
            var arguments: [FormulaValue] = []
            for formula in formulas {
                guard let value = formula.value(for: cell, writtenFor: origin, in: table) else {
                    return nil
                }
                if let text = value.text, text.utf8.count > Self.longestText { return nil }
                arguments.append(value)
            }
            return function.value(arguments)
        }
    }
}

extension CellFormula.Comparison {
    /// Compares two values as a spreadsheet does: without regard to case, numbers before texts.
    fileprivate func value(_ left: FormulaValue, _ right: FormulaValue) -> FormulaValue {
        if left == .error || right == .error { return .error }
        let left = left.filled(like: right)
        let right = right.filled(like: left)
        let order: Int
        switch (left, right) {
        case (.text(let one), .text(let other)):
            let (one, other) = (one.lowercased(), other.lowercased())
            order = one == other ? 0 : one < other ? -1 : 1
        case (.number(let one), .number(let other)):
            order = one == other ? 0 : one < other ? -1 : 1
        case (.boolean(let one), .boolean(let other)):
            order = one == other ? 0 : other ? -1 : 1
        default: order = (left.rank - right.rank).signum()
        }
        switch self {
        case .equal: return .boolean(order == 0)
        case .notEqual: return .boolean(order != 0)
        case .less: return .boolean(order < 0)
        case .lessOrEqual: return .boolean(order <= 0)
        case .greater: return .boolean(order > 0)
        case .greaterOrEqual: return .boolean(order >= 0)
        }
    }
}

extension FormulaValue {
    /// The value; where it is that of an empty cell, the nothing of the other value's kind.
    fileprivate func filled(like other: FormulaValue) -> FormulaValue {
        guard self == .empty else { return self }
        switch other {
        case .text: return .text("")
        case .number: return .number(0)
        case .boolean: return .boolean(false)
        case .empty, .error: return self
        }
    }

    fileprivate var rank: Int {
        switch self {
        case .empty, .number, .error: 0
        case .text: 1
        case .boolean: 2
        }
    }
}
