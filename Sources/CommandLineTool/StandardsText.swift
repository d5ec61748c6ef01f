import Section11Standards

/// Catalogues as text for a terminal.
enum StandardsText {
    /// The width to which text is broken into lines.
    static let width = 96

    /// Lines up rows in columns; the last column is as wide as it is.
    static func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, text in
                column == row.count - 1
                    ? text : text + String(repeating: " ", count: widths[column] - text.count)
            }.joined(separator: "  ")
        }
    }

    /// Breaks a text into lines that begin with an indent, the first with a label in its place.
    static func wrapped(_ text: String, label: String = "", indent: Int = 0) -> [String] {
        var lines: [String] = []
        let margin = String(repeating: " ", count: indent)
        var line = label + String(repeating: " ", count: max(0, indent - label.count))
        var isEmpty = true
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = margin
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        return lines + [line]
    }

    /// An edition as a person reads it.
    static func lines(of catalogue: Catalogue) -> [String] {
        var lines = [catalogue.id]
        lines += wrapped(catalogue.title)
        let from = catalogue.effectiveFrom.map { ", from \($0)" } ?? ""
        let before = catalogue.supersedes.map { ", supersedes \($0)" } ?? ""
        lines.append("edition \(catalogue.edition)\(from)\(before)")
        if !catalogue.duties.isEmpty {
            lines.append("duties: \(catalogue.duties.joined(separator: ", "))")
        }
        for basis in catalogue.legalBasis {
            lines += wrapped(basis.cite, label: "law:", indent: 8)
        }
        lines += ["", "scale (\(catalogue.scale.status.rawValue)), weakest first"]
        lines += self.lines(of: catalogue.scale)
        lines += ["", "scoring: \(catalogue.scoring.method.rawValue)"]
        lines += self.lines(of: catalogue.rules)
        if !catalogue.indicators.isEmpty { lines += ["", "indicators"] }
        for indicator in catalogue.indicators {
            lines += wrapped("\(indicator.title) (\(indicator.id))", indent: 2)
        }
        for standard in catalogue.standards { lines += self.lines(of: standard) }
        return lines
    }

    /// The checks that the edition changes; none if it changes none.
    static func lines(of rules: ReturnRules) -> [String] {
        if rules.checks.isEmpty { return [] }
        return ["", "checks that this edition changes"]
            + rules.settings.flatMap { code, setting in
                var parts: [String] = []
                if let severity = setting.severity {
                    parts.append(severity == .off ? "turned off" : severity.rawValue)
                }
                if let threshold = setting.threshold {
                    parts.append("from \(Indicator.plain(threshold.value))")
                }
                let because = setting.because.map { ": \($0)" } ?? ""
                return wrapped(
                    parts.joined(separator: ", ") + because, label: "  \(code)", indent: 8)
            }
    }

    private static func lines(of scale: RatingScale) -> [String] {
        var lines: [String] = []
        for grade in scale.grades {
            let needs = grade.needsImprovement ? "needs improvement" : "meets the standard"
            let points = grade.points == 1 ? "1 point" : "\(grade.points) points"
            let meaning = grade.meaning.map { " " + $0 } ?? ""
            lines += wrapped("\(grade.label) (\(needs), \(points)).\(meaning)", indent: 2)
        }
        let reason = scale.notApplicable.reasonRequired ? "with a reason" : "without a reason"
        lines.append("  N/A (\(reason))")
        if let source = scale.source { lines += wrapped("source: \(source)", indent: 2) }
        return lines
    }

    private static func lines(of standard: Standard) -> [String] {
        var lines = [""]
        lines += wrapped(
            "\(standard.title) (\(standard.status.rawValue))", label: "\(standard.number). ",
            indent: 4)
        if let source = standard.source { lines += wrapped("source: \(source)", indent: 4) }
        lines += appliesTo(standard.appliesTo, indent: 4)
        for criterion in standard.criteria {
            let essential = criterion.isEssential ? " (essential)" : ""
            let weight = criterion.weight == 1 ? "" : " (weight \(criterion.weight))"
            lines += wrapped(
                criterion.text + essential + weight, label: "    \(criterion.ref)", indent: 10)
            lines += appliesTo(criterion.appliesTo, indent: 10)
        }
        return lines
    }

    private static func appliesTo(_ applicability: Applicability, indent: Int) -> [String] {
        if applicability.entries.contains("all") { return [] }
        return wrapped(
            "asked of: \(applicability.entries.joined(separator: ", "))",
            label: String(repeating: " ", count: indent), indent: indent)
    }
}
