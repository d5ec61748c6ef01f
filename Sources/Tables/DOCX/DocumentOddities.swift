/// What a document's reader passed over or decided, each told once.
struct DocumentOddities {
    /// Whether text was inserted, moved or deleted with the changes tracked.
    var hasTrackedChanges = false
    /// Whether text is hidden.
    var hasHiddenText = false
    /// Whether there are text boxes.
    var hasTextBoxes = false
    /// Whether there are footnotes or endnotes.
    var hasFootnotes = false
    /// Whether there are remarks at the margin.
    var hasRemarks = false
    /// Whether another file is embedded as text.
    var hasEmbeddedText = false
    /// Whether there are characters of picture fonts that no text says.
    var hasUnknownSymbols = false
    /// The cells that stand beyond the last column.
    var misplaced = 0

    /// The notes for the person who sent the file.
    var notes: [ReadingNote] {
        var notes: [ReadingNote] = []
        if hasTrackedChanges {
            notes.append(
                ReadingNote(
                    kind: .guess,
                    message: "tracked changes read as if all were accepted; accept or reject them "
                        + "in the document to decide otherwise"))
        }
        func ignore(_ isMet: Bool, _ message: String) {
            if isMet { notes.append(ReadingNote(kind: .ignored, message: message)) }
        }
        ignore(hasHiddenText, "hidden text left out")
        ignore(hasTextBoxes, "text boxes left out; move answers out of them into the table")
        ignore(hasFootnotes, "footnotes and endnotes left out")
        ignore(hasRemarks, "comments at the margin left out")
        ignore(hasEmbeddedText, "a file embedded in the document left out")
        ignore(hasUnknownSymbols, "symbols left out, because their font alone says what they are")
        if misplaced > 0 {
            let cells = misplaced == 1 ? "1 cell" : "\(misplaced) cells"
            ignore(true, "\(cells) left out, because they stand beyond the last column (XFD)")
        }
        return notes
    }
}
