import Section11Standards

/// R225: ratings are read from the colours of their cells alone.
///
/// Looks for ratings that stand in no words: the cell is blank, and its colour is that of one grade
/// of the scale. Told once for each return. Does not look at cells in which a rating is written,
/// whatever their colour.
///
///     Ref | Rating
///     5.3 | (blank, filled with green)
///
/// Source: a colour is lost in print and in copies, and what it stands for is agreed nowhere in the
/// file, so that the agency confirms it.
enum RatingByColourCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R225")
    static let severity = AuditIssue.Severity.query
    static let title = "ratings read from colours"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        // Through a span, so that no answer's texts are counted as used.
        let responses = context.answered.responses.span
        var found: [Int] = []
        for position in responses.indices where responses[position].isRatedByColour {
            found.append(position)
        }
        if found.isEmpty { return [] }
        let colours = found.compactMap {
            context.answered.responses[$0].ratingFill.map { ColourClass($0) }
        }
        let count = found.count == 1 ? "1 rating is" : "\(found.count) ratings are"
        return [
            issue(
                at: context.answered.place(of: .rating, spanning: found)
                    ?? context.answered.responsesPlace,
                "\(count) read from colours alone: "
                    + (context.answered.colourKey.isEmpty
                        ? Return.mapping(colours, on: context.index.catalogue.scale)
                        : "each stands for what the key above the answers says"),
                fix: "write the grade in each cell, or explain that the colours are the ratings")
        ]
    }
}
