import Section11Standards
import Section11Tables

extension Return {
    /// How many rows are told one by one.
    private static let toldSingly = 3

    /// What was taken for what while the answers were matched with criteria and standards.
    func matchingGuesses(in index: CatalogueIndex) -> [Guess] {
        var exact: [Int] = []
        var near: [Int] = []
        var parts: [Int] = []
        var leading: [Int] = []
        var mended: [Int] = []
        for position in responses.indices {
            switch responses[position].matchedBy {
            case .text(differing: 0, of: _): exact.append(position)
            case .text: near.append(position)
            case .partOfText: parts.append(position)
            case .leadingRef: leading.append(position)
            case .mendedRef: mended.append(position)
            case .none, .ref, .either, .refAgainstText: break
            }
        }
        var guesses: [Guess] = []
        if !leading.isEmpty {
            guesses.append(
                Guess(
                    "\(rows(leading)) taken by the reference that opens the text",
                    sureness: .sure, override: remedy, place: textPlace(leading)))
        }
        if !exact.isEmpty {
            let what = exact.count == 1 ? "for \(name(exact[0], index))" : "for criteria"
            guesses.append(
                Guess(
                    "\(rows(exact)) taken \(what) by the text, word for word",
                    sureness: .sure, override: remedy, place: textPlace(exact)))
        }
        guesses += tell(near, index) { position in
            guard case .text(let differing, let length) = responses[position].matchedBy else {
                return ""
            }
            return "\(differing) of \(length) words differ"
        } several: {
            let distances = near.compactMap { position -> UInt8? in
                guard case .text(let differing, _) = responses[position].matchedBy else {
                    return nil
                }
                return differing
            }
            return "by the text, with \(span(distances)) different in each"
        }
        guesses += tell(parts, index) { position in
            guard case .partOfText(let words, let length) = responses[position].matchedBy else {
                return ""
            }
            return "\(words) of \(length) words are the same"
        } several: {
            "by the text, of which only a part stands, or to which something is added"
        }
        guesses += tell(mended, index) { position in
            "\(written(position)) looks like a reference that was changed"
        } several: {
            let first = mended[0]
            return "by references that look changed, such as "
                + "\(written(first)) for \(name(first, index))"
        }
        return guesses
    }

    private var remedy: String { "write the references of the form beside them" }

    /// A changed reference as it is written, unless more than a reference stands there.
    private func written(_ position: Int) -> String {
        let ref = responses[position].ref
        return ref.isEmpty || ref.utf8.count > 24 ? "what stands there" : quoted(ref)
    }

    /// Tells of each answer where they are few, and of all at once where they are many.
    private func tell(
        _ positions: [Int], _ index: CatalogueIndex, one: (Int) -> String,
        several: () -> String
    ) -> [Guess] {
        if positions.isEmpty { return [] }
        let isDoubtful = positions.contains {
            responses[$0].matchedBy == .mendedRef(isDoubtful: true)
        }
        if positions.count > Self.toldSingly {
            return [
                Guess(
                    "\(rows(positions)) taken for criteria \(several())",
                    sureness: isDoubtful ? .unsure : .likely, override: remedy,
                    place: textPlace(positions))
            ]
        }
        return positions.map { position in
            let isDoubtful = responses[position].matchedBy == .mendedRef(isDoubtful: true)
            return Guess(
                "taken for \(name(position, index)), as \(one(position))",
                sureness: isDoubtful ? .unsure : .likely,
                override: "write the reference \(ref(position, index)) beside it",
                place: textPlace([position]))
        }
    }

    private func span(_ counts: [UInt8]) -> String {
        let least = counts.min() ?? 0
        let most = counts.max() ?? 0
        if least == most { return least == 1 ? "1 word" : "\(least) words" }
        return "\(least) to \(most) words"
    }

    private func rows(_ positions: [Int]) -> String {
        positions.count == 1 ? "1 row" : "\(positions.count) rows"
    }

    private func ref(_ position: Int, _ index: CatalogueIndex) -> String {
        if let criterion = responses[position].criterion {
            return index.entries[criterion].criterion.ref
        }
        return responses[position].standard.map { index.catalogue.standards[$0].number } ?? ""
    }

    private func name(_ position: Int, _ index: CatalogueIndex) -> String {
        let kind = responses[position].criterion == nil ? "standard" : "criterion"
        return "\(kind) \(ref(position, index))"
    }

    /// The place of the texts, or of the references where only these stand; `nil` if on many sheets.
    private func textPlace(_ positions: [Int]) -> Locator? {
        let hasText = positions.contains { !responses[$0].criterionText.isEmpty }
        return place(of: hasText ? .criterionText : .ref, spanning: positions)
    }

    /// The place from the first to the last of several answers; `nil` if they stand on many sheets.
    func place(of field: Field, spanning positions: [Int]) -> Locator? {
        guard let first = positions.first, let last = positions.last,
            positions.allSatisfy({
                responses[$0].origin.layout == responses[first].origin.layout
            })
        else { return nil }
        var place = place(of: field, in: responses[first])
        let end = self.place(of: field, in: responses[last])
        if let from = place.cells?.first, let to = end.cells?.last {
            place.cells = CellRange(from, to)
        } else if place.pointer != nil, first != last {
            place.pointer = "/responses"
        }
        return place
    }
}
