// How the paragraphs outside tables become a table of labels and answers.
extension DocumentReader {
    /// The paragraphs that stand outside tables, a row each; `nil` if there are none.
    ///
    /// A paragraph such as `Agency: Harbour Housing` fills two cells, so that it is read as one on a
    /// sheet would be.
    func bodyText() throws(TableError) -> Table? {
        var cells: [Cell] = []
        var row = 0
        for paragraph in flows[0].paragraphs {
            let text = Self.trimmed(paragraph.text[...])
            if text.isEmpty { continue }
            row += 1
            let pieces = paragraph.isHeading ? [text] : Self.pieces(of: text)
            if pieces.count > limits.cells - cellCount - cells.count {
                throw .tooLarge(what: "the number of cells", limit: limits.cells)
            }
            for (index, piece) in pieces.prefix(CellReference.lastColumn).enumerated() {
                cells.append(
                    Cell(
                        reference: CellReference(row: row, column: index + 1),
                        value: .text(String(piece))))
            }
        }
        return cells.isEmpty ? nil : Table(name: "Text", cells: cells)
    }

    /// The labels and answers of a paragraph, or the whole paragraph.
    ///
    /// Tabs divide a line, and a colon behind a few words ends a label. A paragraph of several lines
    /// is divided only if each of them is.
    private static func pieces(of text: Substring) -> [Substring] {
        var pieces: [Substring] = []
        let lines = text.split(separator: "\n").map(trimmed).filter { !$0.isEmpty }
        for line in lines {
            var own: [Substring] = []
            for part in line.split(separator: "\t").map(trimmed) where !part.isEmpty {
                if let (label, answer) = labelled(part) {
                    own.append(label)
                    if !answer.isEmpty { own.append(answer) }
                } else {
                    own.append(part)
                }
            }
            if lines.count > 1, own.count < 2 { return [text] }
            pieces += own
        }
        return pieces
    }

    /// The label of at most eight words before a colon, and what stands behind it.
    private static func labelled(_ text: Substring) -> (label: Substring, answer: Substring)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let label = trimmed(text[..<colon])
        let answer = text[text.index(after: colon)...]
        guard label.utf8.count <= 80, label.split(separator: " ").count <= 8,
            label.contains(where: \.isLetter), answer.first.map(isSpace) ?? true
        else { return nil }
        return (label, trimmed(answer))
    }

    private static func isSpace(_ character: Character) -> Bool {
        character == " " || character == "\u{A0}" || character == "\t" || character == "\n"
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, isSpace(first) { text.removeFirst() }
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }
}
