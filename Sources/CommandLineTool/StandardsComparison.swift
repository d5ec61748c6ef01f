import Section11Standards

/// What two editions ask differently, as text.
enum StandardsComparison {
    /// The differences of scale and criteria.
    static func lines(_ left: Catalogue, _ right: Catalogue) -> [String] {
        let (before, after) = (criteria(of: left), criteria(of: right))
        let (beforeByRef, afterByRef) = (byReference(before), byReference(after))
        var lines = ["\(left.id) against \(right.id)", ""]
        lines += scale(left.scale, right.scale)
        lines += list(before.filter { afterByRef[$0.ref] == nil }, "only in \(left.id)")
        lines += list(after.filter { beforeByRef[$0.ref] == nil }, "only in \(right.id)")
        let changed = before.filter { criterion in
            afterByRef[criterion.ref].map { $0.text != criterion.text } ?? false
        }
        lines += ["", "same reference, other text: \(count(changed.count))"]
        for criterion in changed {
            lines += StandardsText.wrapped(criterion.text, label: "  \(criterion.ref)", indent: 10)
            let text = afterByRef[criterion.ref]?.text ?? ""
            lines += StandardsText.wrapped(text, label: "     now", indent: 10)
        }
        return lines + [""]
    }

    /// The links of a crosswalk.
    static func lines(_ crosswalk: Crosswalk) -> [String] {
        var lines = ["crosswalk from \(crosswalk.from) to \(crosswalk.to)"]
        for link in crosswalk.links {
            let copies = link.copyRating ? "rating carried over" : "rating not carried over"
            let review = link.needsReview ? ", needs review" : ""
            lines.append(
                "  \(link.from) \(words(for: link.relation)) \(link.to) (\(copies)\(review))")
        }
        for entry in crosswalk.unmapped.from {
            lines += StandardsText.wrapped(
                "\(entry.ref) of \(crosswalk.from) has no counterpart: \(entry.reason)",
                label: "  ", indent: 4)
        }
        for entry in crosswalk.unmapped.to {
            lines += StandardsText.wrapped(
                "\(entry.ref) of \(crosswalk.to) has no counterpart: \(entry.reason)",
                label: "  ", indent: 4)
        }
        return lines
    }

    private static func words(for relation: Crosswalk.Link.Relation) -> String {
        switch relation {
        case .equal: "asks the same as"
        case .subset: "asks a part of"
        case .superset: "asks more than"
        case .intersects: "shares a part with"
        }
    }

    private static func scale(_ left: RatingScale, _ right: RatingScale) -> [String] {
        func words(_ scale: RatingScale) -> String {
            scale.grades.map { grade in
                let needs = grade.needsImprovement ? "needs improvement, " : ""
                let points = grade.points == 1 ? "1 point" : "\(grade.points) points"
                return "\(grade.label) (\(needs)\(points))"
            }.joined(separator: " < ")
        }
        func meanings(_ scale: RatingScale) -> [[String]] {
            scale.grades.map { [$0.code, "\($0.needsImprovement)", "\($0.points)"] }
        }
        if meanings(left) == meanings(right) { return ["the scales are the same: \(words(left))"] }
        return ["the scales differ:", "  \(words(left))", "  \(words(right))"]
    }

    private static func list(_ criteria: [Criterion], _ title: String) -> [String] {
        ["", "\(title): \(count(criteria.count))"]
            + criteria.flatMap {
                StandardsText.wrapped($0.text, label: "  \($0.ref)", indent: 10)
            }
    }

    private static func count(_ number: Int) -> String {
        number == 1 ? "1 criterion" : "\(number) criteria"
    }

    private static func criteria(of catalogue: Catalogue) -> [Criterion] {
        catalogue.standards.flatMap(\.criteria)
    }

    private static func byReference(_ criteria: [Criterion]) -> [String: Criterion] {
        Dictionary(criteria.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
