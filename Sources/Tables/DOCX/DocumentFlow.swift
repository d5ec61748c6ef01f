/// The paragraphs of one cell, or of the document outside its tables, as they are read.
struct DocumentFlow {
    /// One paragraph.
    struct Paragraph {
        /// The text, with line breaks and tabs.
        var text = ""
        /// Whether the paragraph is a heading.
        var isHeading = false
        /// Whether the paragraph goes on in the next one, since the break between them was deleted.
        var continues = false
        /// The shading of the whole paragraph; `nil` for none.
        var fill: Colour?
        /// The shadings of the runs that hold text, each with the paragraph's own behind it.
        var runFills: Set<Colour?> = []
    }

    /// Whether all paragraphs together are one text, as in a cell.
    let isOneText: Bool

    /// The paragraphs that have been read.
    private(set) var paragraphs: [Paragraph] = []

    /// The fields that are open.
    var fields: [DocumentField] = []

    /// The paragraph that is being read.
    var current = Paragraph()

    /// The bytes of the text so far: of all paragraphs, or of the last one where each is a text.
    private(set) var byteCount = 0

    init(isOneText: Bool) { self.isOneText = isOneText }

    /// What divides the paragraph's number from a text that may follow.
    private var divider = ""

    /// Adds the paragraph's number.
    mutating func add(number: String, divider: String) {
        add(number, fill: nil)
        self.divider = divider
    }

    /// Adds text that a person sees.
    mutating func add(_ text: String, fill: Colour?) {
        if text.isEmpty { return }
        current.text += divider + text
        byteCount += divider.utf8.count + text.utf8.count
        divider = ""
        if text.utf8.contains(where: { $0 > 0x20 }) {
            current.runFills.insert(fill ?? current.fill)
        }
    }

    /// Ends the paragraph, unless the break behind it was deleted.
    mutating func endParagraph() {
        divider = ""
        if current.continues {
            // The paragraph takes the format of the one that it goes on in.
            current.continues = false
            current.isHeading = false
            current.fill = nil
            return
        }
        paragraphs.append(current)
        current = Paragraph()
        if !isOneText { byteCount = 0 }
    }

    /// Ends a paragraph that has no next one to go on in.
    mutating func finish() {
        if !current.text.isEmpty { paragraphs.append(current) }
        current = Paragraph()
    }

    /// The texts of all paragraphs, a line each, without empty lines at the two ends.
    var text: String {
        let lines = paragraphs.map(\.text)
        guard let first = lines.firstIndex(where: { !$0.isEmpty }),
            let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    /// The colour behind all text, or behind the whole of a cell without text; `nil` if none is.
    var fill: Colour? {
        let runs = paragraphs.reduce(into: Set<Colour?>()) { $0.formUnion($1.runFills) }
        let fills = runs.isEmpty ? Set(paragraphs.map(\.fill)) : runs
        guard fills.count == 1, let only = fills.first else { return nil }
        return only
    }
}

/// A field that has begun and not ended: first its code, then its result.
struct DocumentField {
    /// Whether the reader stands in the field's result and not in its code.
    var isInResult = false
    /// Whether the form says what is shown, so that the result's own text is passed over.
    var isAnswered = false
    /// Whether the field is a form's field for text.
    var isTextInput = false

    /// Whether what stands here is seen.
    var isShown: Bool { isInResult && !isAnswered }
}
