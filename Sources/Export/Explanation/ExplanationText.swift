extension Explanation {
    /// The explanation as JSON, `section11/explanation/1`.
    public var json: JSONValue {
        .object([
            ("schema", .string("section11/explanation/1")), ("figure", .string(figure)),
            ("kind", .string(isStandard ? "standard" : "criterion")), ("title", .string(title)),
            ("notice", .optional(notice)), ("method", .optional(isStandard ? method : nil)),
            ("needingImprovement", .int(needingImprovement)), ("rated", .int(rated)),
            (
                "agencies",
                .array(
                    rows.map { row in
                        .object([
                            ("id", .string(row.agency)), ("name", .string(row.name)),
                            ("rating", .string(row.label)),
                            ("needsImprovement", .bool(row.needsImprovement)),
                            ("provisional", .bool(row.isProvisional)),
                            ("answers", .array(row.answers.map(\.json))),
                            ("notCarried", .array(row.notCarried.map(\.json))),
                        ])
                    })
            ),
        ])
    }

    /// The explanation for a person at a terminal, with a line feed at its end.
    ///
    /// A line for each agency; for a standard, a line below for each of its criteria.
    public var text: String {
        var lines: [String] = []
        if let notice { lines += [Self.plain(notice), ""] }
        let noun = isStandard ? "standard" : "criterion"
        let by = isStandard ? " (\(method))" : ""
        lines.append(
            "\(noun) \(figure): \(Self.plain(title))\n\(needingImprovement) of \(rated) rated "
                + "agencies need improvement\(by)")
        for row in rows {
            let mark = row.needsImprovement ? "! " : "  "
            let provisional = row.isProvisional ? ", provisional" : ""
            lines.append("")
            lines.append("\(mark)\(Self.plain(row.name)): \(row.label)\(provisional)")
            lines += row.answers.map { "    \($0.line)" }
            lines += row.notCarried.map {
                "    not carried from \($0.cycle) (\($0.catalogue)): "
                    + $0.criteria.joined(separator: ", ")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text without characters that a terminal would act upon.
    fileprivate static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
            result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        return result
    }
}

extension Explanation.Answer {
    fileprivate var json: JSONValue {
        .object([
            ("ref", .string(ref)), ("effective", .string(effective)),
            ("selfAssessed", .string(selfAssessed)), ("moderated", .optional(moderated)),
            ("carriedFrom", .optional(carriedFrom)), ("place", .optional(place)),
        ])
    }

    /// The answer on one line: reference, what counts and why, and where it stands.
    fileprivate var line: String {
        var words = ["\(ref) \(effective)"]
        if moderated != nil { words.append("moderated from \(selfAssessed)") }
        if let carriedFrom { words.append("carried from \(carriedFrom)") }
        if let place { words.append(Explanation.plain(place)) }
        return words.joined(separator: "; ")
    }
}
