import Section11Standards
import Section11Tables

extension Return {
    /// Takes the colours of blank rating cells for ratings, where they can be nothing else.
    ///
    /// Colours decorate forms too. They count where two colours of the scale are used, neither of them
    /// nearly everywhere nor in every other row; one colour alone counts only in a return that has no
    /// rating in words, where most of the coloured rows have an answer in words.
    mutating func rateByColour(on scale: RatingScale) {
        if rateByColourKey(on: scale) { return }
        var cells: [(response: Int, colour: ColourClass)] = []
        var hasWords = false
        for position in responses.indices {
            if isRatedInWords(position) {
                hasWords = true
            } else if let fill = responses[position].ratingFill {
                let colour = ColourClass(fill)
                if colour.isColour { cells.append((position, colour)) }
            }
        }
        let matches = Self.matches(of: Set(cells.map(\.colour)), on: scale)
        let rated = cells.filter { matches[$0.colour] != nil && isOfCatalogue($0.response) }
        let off = cells.filter { matches[$0.colour] == nil && isOfCatalogue($0.response) }
        if rated.isEmpty {
            guesses += leftOut(off, because: "which are no colours of one grade")
            return
        }
        if isDecoration(rated, off: off, all: cells, hasWords: hasWords) {
            guesses += leftOut(rated + off, because: "which may only decorate the form")
            return
        }
        for (response, colour) in rated {
            if let match = matches[colour] {
                responses[response].selfAssessed = Rating(match)
                responses[response].isRatedByColour = true
            }
        }
        let place = place(of: .rating, spanning: rated.map(\.response))
        guesses.append(
            Guess(
                "the colours of \(Self.cells(rated.count)) taken for ratings: "
                    + Self.mapping(rated.map(\.colour), on: scale),
                sureness: .likely, override: "write the grade in the cell", place: place))
        guesses += leftOut(off, because: "which are no colours of one grade")
    }

    /// Takes colours for ratings by the key that the form gives; `false` where it gives none.
    private mutating func rateByColourKey(on scale: RatingScale) -> Bool {
        if colourKey.isEmpty { return false }
        var rated: [Int] = []
        for position in responses.indices where !isRatedInWords(position) {
            guard let fill = responses[position].ratingFill, let grade = colourKey[fill],
                let match = scale.match(grade), isOfCatalogue(position)
            else { continue }
            responses[position].selfAssessed = Rating(match)
            responses[position].isRatedByColour = true
            rated.append(position)
        }
        if rated.isEmpty { return false }
        let pairs = colourKey.sorted { $0.key.rgb < $1.key.rgb }.map {
            "\($0.key) for '\($0.value)'"
        }
        guesses.append(
            Guess(
                "the colours of \(Self.cells(rated.count)) taken for ratings by the key above them: "
                    + pairs.joined(separator: ", "),
                sureness: .sure, override: "write the grade in the cell",
                place: place(of: .rating, spanning: rated)))
        return true
    }

    /// Whether a rating is given in words that are left as they are.
    ///
    /// A word that is on no scale, such as another board's, leaves the colour behind it to tell the
    /// grade. An error value is none: what it hides nobody knows.
    private func isRatedInWords(_ position: Int) -> Bool {
        if responses[position].mappedRating != nil { return true }
        if responses[position].ratingText.isEmpty { return false }
        guard case .invalid(let text) = responses[position].selfAssessed else { return true }
        return Rating.isErrorValue(text)
    }

    /// What colours stand for on a scale; those of no grade and of two are left out.
    private static func matches(
        of colours: Set<ColourClass>, on scale: RatingScale
    ) -> [ColourClass: RatingScale.Match] {
        var matches: [ColourClass: RatingScale.Match] = [:]
        for colour in colours {
            if let grade = scale.grade(ofColour: colour.rawValue) {
                matches[colour] = .grade(grade)
            } else if colour == .grey, scale.match("grey") == .notApplicable {
                matches[colour] = .notApplicable
            }
        }
        return matches
    }

    /// The colours that count, weakest grade first, with what they stand for.
    static func mapping(_ colours: [ColourClass], on scale: RatingScale) -> String {
        let used = Set(colours)
        let matches = matches(of: used, on: scale)
        var parts: [(order: Int, text: String)] = []
        for colour in ColourClass.allCases where used.contains(colour) {
            switch matches[colour] {
            case .grade(let grade):
                parts.append((grade, "\(colour.rawValue) for '\(scale.grades[grade].label)'"))
            case .notApplicable: parts.append((Int.max, "\(colour.rawValue) for 'N/A'"))
            case nil: continue
            }
        }
        return parts.sorted { ($0.order, $0.text) < ($1.order, $1.text) }.map(\.text)
            .joined(separator: ", ")
    }

    private func isDecoration(
        _ rated: [(response: Int, colour: ColourClass)],
        off: [(response: Int, colour: ColourClass)],
        all: [(response: Int, colour: ColourClass)], hasWords: Bool
    ) -> Bool {
        var counts: [ColourClass: Int] = [:]
        for (_, colour) in rated { counts[colour, default: 0] += 1 }
        if counts.count == 1 {
            if hasWords || !off.isEmpty || all.count > rated.count { return true }
            let answered = rated.count { cell in
                !responses[cell.response].evidence.isEmpty
                    || !responses[cell.response].areasForImprovement.isEmpty
                    || !responses[cell.response].reason.isEmpty
            }
            return answered * 2 < rated.count
        }
        let most = counts.values.max() ?? 0
        if hasWords, rated.count >= 10, most * 10 > rated.count * 9 { return true }
        let alternates = zip(rated.dropFirst(), rated.dropFirst(2)).count { $0.colour != $1.colour }
        let isEveryOther = zip(rated, rated.dropFirst(2)).allSatisfy { $0.colour == $1.colour }
        return rated.count >= 6 && counts.count == 2 && isEveryOther
            && alternates == rated.count - 2
    }

    private func isOfCatalogue(_ response: Int) -> Bool {
        responses[response].criterion != nil || responses[response].standard != nil
    }

    private func leftOut(
        _ cells: [(response: Int, colour: ColourClass)], because: String
    ) -> [Guess] {
        if cells.isEmpty { return [] }
        let positions = cells.map(\.response).sorted()
        let used = Set(cells.map(\.colour))
        let names = ColourClass.allCases.filter(used.contains).map(\.rawValue)
        return [
            Guess(
                "\(Self.cells(cells.count)) filled with \(names.joined(separator: ", ")) and left "
                    + "unanswered, \(because)",
                sureness: .unsure, override: "write the grade in the cell",
                place: place(of: .rating, spanning: positions))
        ]
    }

    private static func cells(_ count: Int) -> String {
        count == 1 ? "1 rating cell" : "\(count) rating cells"
    }
}
