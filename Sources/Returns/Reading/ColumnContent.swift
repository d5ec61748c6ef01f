import Section11Standards
import Section11Tables

/// What stands below the headings of a block, where the headings alone do not decide.
struct ColumnContent {
    let table: Table
    let positions: Range<Int>
    let guide: ReadingGuide

    /// What was decided.
    var guesses: [Guess] = []

    /// The other column that could hold the rating; `nil` for none.
    private(set) var rival: Return.RivalRatings?

    init(table: Table, positions: Range<Int>, guide: ReadingGuide) {
        self.table = table
        self.positions = positions
        self.guide = guide
    }

    /// How many rows are looked at to decide about a column.
    private static let depth = 2000

    /// Looks through the texts of a column.
    private func forEachText(in column: Int, _ body: (String) -> Void) {
        for position in positions.prefix(Self.depth) {
            if let cell = table.row(at: position)[column] {
                let text = trimmed(cell.text)
                if !text.isEmpty { body(text) }
            }
        }
    }

    /// Takes a column of criteria or standards for references, if it holds nothing else.
    ///
    /// Without a column of criteria, that of standards says what is answered: the whole standard
    /// where it holds their numbers, else criteria in words.
    mutating func nameReferences(_ heading: inout HeadingRow) {
        guard let column = heading.column(of: .criterionText) ?? heading.column(of: .standard)
        else { return }
        let isStandard = !heading.has(.criterionText)
        var references = 0
        var texts = 0
        forEachText(in: column) { text in
            if StandardMention.isReference(text) { references += 1 }
            texts += 1
        }
        if references * 2 >= texts || heading.has(.action) && !heading.hasRatings {
            heading.set(.ref, at: column)
        } else if isStandard, heading.hasRatings || heading.has(.evidence) {
            heading.set(.criterionText, at: column)
        }
    }

    /// Takes a rating beside an action for the action's progress, where no criterion is rated.
    mutating func takeProgress(_ heading: inout HeadingRow, place: (Int) -> Locator) {
        guard let rating = heading.column(of: .rating), let action = heading.column(of: .action),
            action < rating, !heading.has(.status), !heading.has(.evidence),
            !heading.has(.areasForImprovement), !heading.has(.criterionText),
            heading.has(.due) || heading.has(.lead)
        else { return }
        guesses.append(
            Guess(
                "the ratings below \(Headings.quoted(heading.heading(of: .rating))) taken for the "
                    + "progress of the actions before them",
                override: "put the rating of the criterion left of the action",
                place: place(rating)))
        heading.set(.status, at: rating)
    }

    /// Decides which of several columns holds the rating, or notes that nothing decides.
    mutating func chooseRating(_ heading: inout HeadingRow, place: (Int) -> Locator) {
        guard let first = heading.column(of: .rating) else { return }
        let columns =
            [HeadingRow.Column(column: first, heading: heading.heading(of: .rating))]
            + heading.rivals
        let scale = guide.index?.catalogue.scale
        var fits: [(filled: Int, known: Int)] = []
        for column in columns {
            var fit = (filled: 0, known: 0)
            forEachText(in: column.column) { text in
                fit.filled += 1
                if scale == nil || scale?.match(text) != nil { fit.known += 1 }
            }
            fits.append(fit)
        }
        let most = fits.map(\.known).max() ?? 0
        let fitting = columns.indices.filter { fits[$0].known > 0 && fits[$0].known * 4 > most }
        let chosen = fitting.first ?? 0
        let others = columns.indices.filter { $0 != chosen }
        if columns[chosen].column != first {
            heading.set(nil, at: first)
            heading.set(.rating, at: columns[chosen].column, heading: columns[chosen].heading)
        }
        heading.rivals = others.map { columns[$0] }
        if let other = fitting.dropFirst().first {
            rival = Return.RivalRatings(
                read: place(columns[chosen].column), readHeading: columns[chosen].heading,
                other: place(columns[other].column), otherHeading: columns[other].heading,
                differing: differing(columns[chosen].column, columns[other].column))
        } else {
            let names = others.map { Headings.quoted(columns[$0].heading) }.joined(separator: ", ")
            guesses.append(
                Guess(
                    "\(Headings.quoted(columns[chosen].heading)) taken for the rating, not \(names), "
                        + "which holds hardly any grade",
                    sureness: .likely, override: "leave only one column of ratings",
                    place: place(columns[chosen].column)))
        }
    }

    /// In how many rows two columns of ratings do not mean the same.
    private func differing(_ one: Int, _ other: Int) -> Int {
        let scale = guide.index?.catalogue.scale
        return positions.count { position in
            let row = table.row(at: position)
            guard let left = row[one], let right = row[other] else { return false }
            let texts = (trimmed(left.text), trimmed(right.text))
            if texts.0.isEmpty || texts.1.isEmpty { return false }
            if let scale, let match = scale.match(texts.0), let second = scale.match(texts.1) {
                return match != second
            }
            return texts.0.lowercased() != texts.1.lowercased()
        }
    }
}
