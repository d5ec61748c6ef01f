import Section11Standards
import Section11Tables

/// R201: a rating is not on the scale.
///
/// Looks for a rating that is none of the scale's words, codes and aliases, whatever its case and
/// punctuation. Does not look at blank ratings (R203) and error values (R211). Where nearly nothing
/// in the column is on the scale, the heading is at fault, and that is said once.
///
///     Ref | Rating
///     2.3 | 5
///
/// Source: the catalogue's scale, which is read and never assumed.
enum RatingNotOnScaleCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R201")
    static let severity = AuditIssue.Severity.error
    static let title = "rating not on the scale"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.hasInvalidRatings else { return [] }
        let answered = context.answered
        let scale = context.index.catalogue.scale
        var issues: [Return.Issue] = []
        let shifted = shiftedLayouts(context)
        for (layout, counts) in shifted.sorted(by: { $0.key < $1.key }) {
            issues.append(shiftedHeading(answered, layout, counts, scale))
        }
        // Only answers with one text are told as one.
        var group: [Int] = []
        func close() {
            guard let first = group.first else { return }
            let text = answered.responses[first].ratingText
            issues += context.issues(of: group, at: .rating) { response, place in
                notOnScale(text, context.ref(of: response), at: place, scale)
            } several: { run, place in
                severalNotOnScale(text, context.rows(run, at: place), at: place, scale)
            }
            group = []
        }
        for (position, mark) in context.marks.enumerated() where mark.state == .invalid {
            if shifted[answered.responses[position].origin.layout] != nil { continue }
            if let last = group.last,
                last + 1 != position
                    || answered.responses[last].ratingText
                        != answered.responses[position].ratingText
            {
                close()
            }
            group.append(position)
        }
        close()
        return issues
    }

    /// The layouts in whose rating column hardly anything is a rating, with how many texts of how
    /// many are none.
    private static func shiftedLayouts(_ context: CheckContext) -> [Int: (off: Int, of: Int)] {
        var counts: [Int: (off: Int, of: Int)] = [:]
        for (position, mark) in context.marks.enumerated() where mark.state != .unanswered {
            let layout = context.answered.responses[position].origin.layout
            counts[layout, default: (0, 0)].of += 1
            if mark.state == .invalid { counts[layout, default: (0, 0)].off += 1 }
        }
        return counts.filter { $0.value.of >= 10 && $0.value.off * 5 > $0.value.of * 4 }
    }

    private static func notOnScale(
        _ text: String, _ ref: String, at place: Locator, _ scale: RatingScale
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "rating \(quoted(text)) for criterion \(quotedIfOdd(ref)) is not on the scale",
            fix: suggestion(for: text, on: scale) + "enter one of \(scale.choices)")
    }

    private static func severalNotOnScale(
        _ text: String, _ rows: String, at place: Locator, _ scale: RatingScale
    ) -> Return.Issue {
        issue(
            at: place, "rating \(quoted(text)) is not on the scale in \(rows)",
            fix: suggestion(for: text, on: scale) + "enter one of \(scale.choices)")
    }

    private static func shiftedHeading(
        _ answered: Return, _ layout: Int, _ counts: (off: Int, of: Int), _ scale: RatingScale
    ) -> Return.Issue {
        var place = answered.responsesPlace
        if answered.layouts.indices.contains(layout), let row = answered.layouts[layout].headerRow,
            let column = answered.layouts[layout][.rating]
        {
            let cell = CellReference(row: row, column: column)
            place = Locator(
                file: answered.file, sheet: answered.layouts[layout].sheet,
                cells: CellRange(cell, cell))
        }
        return issue(
            at: place,
            "\(counts.off) of \(counts.of) texts in the column of ratings are not on the scale",
            fix: "check that the heading stands above the ratings; "
                + "then enter one of \(scale.choices)")
    }

    /// Makes the start of a fix that asks for the nearest word of the scale; empty if none is near.
    ///
    /// A word that differs by its beginning alone is never suggested: `Adequate` is the opposite of
    /// `Inadequate`.
    static func suggestion(for text: String, on scale: RatingScale) -> String {
        let written = text.lowercased()
        var labels: [String: String] = [:]
        for grade in scale.grades {
            for word in [grade.label] + grade.aliases where word.utf8.count > 2 {
                let known = word.lowercased()
                if known.hasSuffix(written) || written.hasSuffix(known) { continue }
                labels[word] = grade.label
            }
        }
        let near = EditDistance.nearest(to: text, among: labels.keys.sorted(), count: 1).first
        return near.flatMap { labels[$0] }.map { "did you mean '\($0)'? " } ?? ""
    }
}

/// A reference as it is, or in quotes where it is more than a few letters and digits.
func quotedIfOdd(_ ref: String) -> String {
    let isPlain = ref.utf8.count <= 12 && ref.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isPlain ? ref : quoted(ref)
}
