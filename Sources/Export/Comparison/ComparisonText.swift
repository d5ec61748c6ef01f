import Section11Analysis
import Section11Returns
import Section11Standards

extension ComparisonReport {
    /// The heading of the table of standards.
    private static let headings = [
        "no.", "standard", "then", "now", "points", "relative", "better", "same", "worse", "new",
        "gone", "sign test",
    ]

    /// The rows of a table of standards, the heading first.
    ///
    /// Titles longer than the limit end in an ellipsis.
    public func table(titleLimit: Int = .max) -> [[String]] {
        [Self.headings]
            + rows.map { row in
                let change = row.change
                let title =
                    row.title.count <= titleLimit
                    ? row.title : row.title.prefix(titleLimit - 1) + "…"
                return [
                    row.number, title, Self.share(change.before), Self.share(change.after),
                    Self.points(change.difference), Self.relative(change.relativeChange),
                    String(change.improved.count), String(change.same.count),
                    String(change.worse.count), String(change.new.count),
                    String(change.gone.count), Self.probability(change.signTest),
                ]
            }
    }

    /// What is compared with what, in a line.
    public var title: String {
        "\(comparison.before.cycle.title), and then \(comparison.after.cycle.title)"
    }

    /// What must be known to read the table, a paragraph each.
    public var notes: [String] {
        let before = comparison.before
        let after = comparison.after
        var notes: [String] = []
        if let notice { notes.append(notice) }
        notes.append(
            "then: \(before.cycle.id), \(before.agencies.count) returns; now: \(after.cycle.id), "
                + "\(after.agencies.count) returns")
        if before.catalogue != after.catalogue {
            notes.append(
                "the editions differ: then \(before.catalogue), now \(after.catalogue). The standards "
                    + "below are those of now, and only the \(comparison.sharedCriteria) of its "
                    + "\(comparison.index.entries.count) criteria that both ask alike are in any figure"
            )
        }
        if !notCompared.isEmpty {
            let standards = notCompared.count == 1 ? "standard" : "standards"
            notes.append(
                "\(standards) \(Words.list(notCompared)) of now: no criterion was asked alike then, so "
                    + "nothing can be compared")
        }
        if comparison.agenciesCarried > 0 {
            notes.append(
                "\(comparison.agenciesCarried) of the \(after.agencies.count) returns of now are updates "
                    + "that carry ratings forward; a rating carried forward from then counts as the same "
                    + "and says nothing new")
        }
        notes.append(Self.bases)
        for succession in comparison.successions {
            let (old, new) = (name(succession.from), name(succession.to))
            let whom =
                succession.isNew ? "the one is 'gone' and the other 'new'" : "'\(old)' is 'gone'"
            let plan: String
            switch succession.openActions {
            case nil, 0: plan = "no action of '\(old)' was open"
            case 1: plan = "its one open action is for '\(new)' to close or to carry"
            case let count?:
                plan = "its \(count) open actions are for '\(new)' to close or to carry"
            }
            notes.append(
                "\(new) took the place of \(old): the history of each stays its own, so \(whom); the "
                    + "ratings of '\(old)' are not carried over; \(plan)")
        }
        return notes
    }

    /// Who moved, a line for each standard in which anyone did.
    public var movements: [String] {
        rows.compactMap { row in
            let parts = [
                ("better", row.change.improved), ("worse", row.change.worse),
            ].filter { !$0.1.isEmpty }.map { word, agencies in
                "\(word): \(agencies.map(name).joined(separator: ", "))"
            }
            return parts.isEmpty
                ? nil : "standard \(row.number): \(parts.joined(separator: "; "))"
        }
    }

    /// The criteria whose ratings are compared across editions, in a line; none within one edition.
    public var copied: [String] {
        let pairs = comparison.copied.map { "\($0.from) then is \($0.to) now" }
        return pairs.isEmpty ? [] : [pairs.joined(separator: "; ")]
    }

    /// What a person must look at, a line each; none within one edition.
    public var reviews: [String] {
        comparison.reviews.map { review in
            let note = review.note.map { ": \($0)" } ?? ""
            switch (review.from, review.to) {
            case (let from?, let to?):
                let verdict =
                    review.isCompared
                    ? "compared, and to be reviewed"
                    : review.copiesNarrative
                        ? "not compared; the text may be copied, the rating not"
                        : "not compared; neither rating nor text may be copied"
                return "\(from) then, \(to) now: \(verdict)\(note)"
            case (let from?, nil): return "\(from) then: no longer asked\(note)"
            case (nil, let to?): return "\(to) now: new\(note)"
            case (nil, nil): return note
            }
        }
    }

    /// The comparison in Markdown.
    public var markdown: String {
        var parts = ["## \(MarkdownText.escaped(title))"]
        parts += notes.map { MarkdownText.escaped(Words.sentence($0)) }
        let rows = table()
        parts.append(
            MarkdownText.table(rows[0], right: Set(2..<12), rows: Array(rows.dropFirst())))
        for (heading, lines) in [
            ("Who moved", movements), ("Asked alike, and compared", copied), ("To review", reviews),
        ] where !lines.isEmpty {
            parts.append("### \(heading)")
            parts.append(
                lines.map { "- " + MarkdownText.escaped(Words.sentence($0)) }
                    .joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The comparison as tidy CSV: a row for each standard and agency.
    public var csv: String {
        var rows = CSVRows(
            ["standard", "title", "before", "after", "agency", "name", "movement"], notice: notice)
        for row in self.rows {
            let groups = [
                ("improved", row.change.improved), ("same", row.change.same),
                ("worse", row.change.worse), ("new", row.change.new), ("gone", row.change.gone),
            ]
            for (movement, agencies) in groups {
                for agency in agencies {
                    rows.append([
                        row.number, row.title, comparison.before.cycle.id,
                        comparison.after.cycle.id, agency, name(agency), movement,
                    ])
                }
            }
        }
        return rows.text
    }
}
