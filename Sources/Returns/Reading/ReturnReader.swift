public import Section11Standards
import Section11Tables

/// A reader of returns in one shape.
///
/// All readers answer the same questions about the same return alike, but for the places; a
/// conformance suite holds them to it.
protocol ReturnReader {
    /// Reads the returns that stand in a file's grids.
    func read(_ workbook: Workbook, file: String) -> ReadReturns
}

/// What a reader found in a file.
public struct ReadReturns: Sendable, Equatable {
    /// Something that stood in the file and was not read.
    public struct Ignored: Sendable, Equatable {
        /// Where it stands.
        public var place: Locator
        /// Why it was not read; never contains text from a cell.
        public var message: String
    }

    /// The returns, in the file's order.
    public var returns: [Return] = []

    /// What stood in the file and was not read.
    public var ignored: [Ignored] = []

    /// What was taken for what, and how to override it.
    public var guesses: [String] = []
}
