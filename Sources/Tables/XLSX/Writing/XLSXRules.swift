import CXLSXWriter

/// The writing of what may be entered in cells, and of the colours they take.
struct XLSXRules {
    /// The workbook, which keeps the formats and the lists.
    let book: XLSXBook

    /// The library's own sheet.
    let sheet: UnsafeMutablePointer<lxw_worksheet>

    /// Writes what may be entered.
    func write(_ rule: EntryRule) throws(TableError) {
        var validation = lxw_data_validation()
        var formula = ""
        switch rule.allowed {
        case .anything:
            validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        case .list(let texts):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            formula = EntryRule.inlineFormula(for: texts) ?? book.formula(forList: texts)
        case .date(let days):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            validation.minimum_number = Double(DateSystem.serial(of: days.lowerBound) ?? 61)
            validation.maximum_number = Double(DateSystem.serial(of: days.upperBound) ?? 61)
        case .number(let numbers):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            validation.minimum_number = numbers.lowerBound
            validation.maximum_number = numbers.upperBound
        }
        switch rule.strictness {
        case .refuses: validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
        case .asks: validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        case .tells: validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
        }
        let texts = [
            formula, WritableText(rule.promptTitle, limit: 32).text,
            WritableText(rule.prompt, limit: 255).text,
            WritableText(rule.refusalTitle, limit: 32).text,
            WritableText(rule.refusal, limit: 255).text,
        ]
        let range = rule.range
        let result = withCStrings(texts) { pointers in
            validation.value_formula = pointers[0]
            validation.input_title = pointers[1]
            validation.input_message = pointers[2]
            validation.error_title = pointers[3]
            validation.error_message = pointers[4]
            return worksheet_data_validation_range(
                sheet, lxw_row_t(range.first.row - 1), lxw_col_t(range.first.column - 1),
                lxw_row_t(range.last.row - 1), lxw_col_t(range.last.column - 1), &validation)
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
    }

    /// Writes what colour cells take.
    func write(_ rule: ColourRule) throws(TableError) {
        var condition = lxw_conditional_format()
        condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        condition.format = book.format(forFill: rule.fill)
        let quoted = rule.text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        let text = "\"" + WritableText(quoted, limit: 255).text + "\""
        let range = rule.range
        let result = withCStrings([text]) { pointers in
            condition.value_string = pointers[0]
            return worksheet_conditional_format_range(
                sheet, lxw_row_t(range.first.row - 1), lxw_col_t(range.first.column - 1),
                lxw_row_t(range.last.row - 1), lxw_col_t(range.last.column - 1), &condition)
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
    }
}
