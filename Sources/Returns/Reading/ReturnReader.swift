public import Section11Standards
import Section11Tables

/// A shape in which answers stand on a sheet.
///
/// All shapes answer the same questions about the same return alike, but for the places; a
/// conformance suite holds them to it.
protocol SheetShape {
    /// Reads a sheet that has this shape.
    ///
    /// - Parameters:
    ///   - table: The sheet.
    ///   - workbook: The file that it stands in.
    ///   - guide: What is known of the file beforehand.
    ///   - assembly: What has been read of the file so far; only a sheet of this shape changes it.
    /// - Returns: Whether the sheet has this shape; if not, the next shape is tried.
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool
}

/// Every shape, in the order in which they are tried.
enum SheetShapes {
    static var all: [any SheetShape.Type] {
        [
            MendList.self, LayoutForm.self, WideExport.self, HeadedRows.self,
            AnswersDownThePage.self, FactRows.self,
        ]
    }
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
    public var guesses: [Guess] = []
}
