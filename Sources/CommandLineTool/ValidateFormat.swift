#if CommandLine
import ArgumentParser

/// A form in which `validate` answers.
enum ValidateFormat: String, ExpressibleByArgument, CaseIterable {
    /// For a person at a terminal.
    case text
    /// For programs: `section11/validation/1`.
    case json
    /// For tools that show the results of checks: SARIF 2.1.0.
    case sarif
    /// One page for each return, for the agency.
    case html
    /// The issues as rows of a workbook.
    case xlsx
}
#endif
