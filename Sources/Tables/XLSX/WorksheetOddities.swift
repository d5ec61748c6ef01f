/// What a sheet's reader passed over, counted.
struct WorksheetOddities {
    /// The cells that stand at no place of a sheet.
    var misplaced = 0
    /// The cells whose text is missing from the workbook.
    private(set) var missingTexts = 0
    private var firstMissingText: CellReference?

    mutating func addMissingText(at reference: CellReference) {
        missingTexts += 1
        if firstMissingText == nil { firstMissingText = reference }
    }

    /// The notes for the person who sent the file.
    ///
    /// - Parameters:
    ///   - sheet: The sheet's name.
    ///   - repeated: The cells that were dropped because a later one stood at the same place.
    /// - Returns: One note for each kind of oddity that was met.
    func notes(sheet: String, repeated: Int) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if let firstMissingText {
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(Self.cells(missingTexts)) on sheet '\(sheet)' read as empty, "
                        + "because the file does not hold the text, first at \(firstMissingText)"))
        }
        if misplaced > 0 {
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(Self.cells(misplaced)) on sheet '\(sheet)' left out, because "
                        + "they stand at no place of a sheet (A1 to XFD1048576)"))
        }
        if repeated > 0 {
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(Self.cells(repeated)) on sheet '\(sheet)' left out, because "
                        + "a later one stands at the same place"))
        }
        return notes
    }

    private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
