import Section11Returns
import Section11Standards

extension AgencyPage {
    /// The issues of a severity, by sheet in the order of the file.
    func groups(of severity: AuditIssue.Severity) -> [Values] {
        var groups: [(sheet: String?, issues: [Return.Issue])] = []
        for issue in validation.issues where issue.severity == severity {
            let sheet = Self.sheet(of: issue)
            if let known = groups.firstIndex(where: { $0.sheet == sheet }) {
                groups[known].issues.append(issue)
            } else {
                groups.append((sheet, [issue]))
            }
        }
        return groups.enumerated().map { position, group in
            [
                "id": "\(severity.rawValue)-\(position + 1)",
                "sheet": group.sheet ?? wholeFile, "issues": group.issues.map(issue),
            ]
        }
    }

    private var wholeFile: String {
        validation.shape == .csv ? "The file" : "The whole return"
    }

    /// The sheet of an issue, or in JSON its list; `nil` if it has none.
    private static func sheet(of issue: Return.Issue) -> String? {
        if let sheet = issue.place.sheet { return sheet }
        return issue.place.pointer?.split(separator: "/").first.map(String.init)
    }

    /// One issue: what was found first, its code last.
    func issue(_ issue: Return.Issue) -> Values {
        let values = allowed?.values(for: issue) ?? []
        return [
            "message": Words.sentence(issue.message), "place": Self.place(issue.place),
            "criterion": criterion(of: issue) ?? false, "fix": Words.sentence(issue.fix),
            "allowed": values.isEmpty ? false : ["values": values] as Values,
            "code": issue.code.rawValue,
        ]
    }

    /// A query, with the row that explains it.
    func query(_ query: Return.Issue) -> Values {
        var values = issue(query)
        values["isExplained"] = query.explanation != nil
        values["subject"] = subject(of: query)
        return values
    }

    /// What goes into the column "Criterion or cell" to explain an issue; empty for every one.
    private func subject(of issue: Return.Issue) -> String {
        issue.criterion ?? issue.place.cells.map { "\($0)" } ?? issue.place.placeInFile
    }

    /// The criterion with its text; `nil` if the issue is about none that the catalogue has.
    private func criterion(of issue: Return.Issue) -> Values? {
        guard let ref = issue.criterion, let index = checked.index,
            let position = index.position(of: ref)
        else { return nil }
        let criterion = index.entries[position].criterion
        return ["ref": criterion.ref, "text": criterion.text]
    }

    /// The place in words: `Standards, cell D14`.
    static func place(_ place: Locator) -> String {
        if let pointer = place.pointer { return pointer }
        switch (place.sheet, place.cells) {
        case (let sheet?, let cells?): return "\(sheet)!\(cells)"
        case (let sheet?, nil): return "Sheet \(sheet)"
        case (nil, let cells?): return "Cell \(cells)"
        case (nil, nil): return place.line.map { "Line \($0)" } ?? "The whole file"
        }
    }

    /// What must or should be done, for a list with boxes to tick.
    var tasks: [Values] {
        [AuditIssue.Severity.error, .query].flatMap { severity in
            validation.issues.filter { $0.severity == severity && $0.explanation == nil }
        }.map { issue in
            [
                "place": Self.place(issue.place), "message": Words.sentence(issue.message),
                "fix": issue.fix, "code": issue.code.rawValue,
            ] as Values
        }
    }

    /// What the return already has.
    func good(_ strengths: ReturnStrengths) -> Values {
        let answered = strengths.standards.reduce(0) { $0 + $1.answered }
        let asked = strengths.standards.reduce(0) { $0 + $1.asked }
        let graded = strengths.standards.reduce(0) { $0 + $1.graded }
        let withEvidence = strengths.standards.reduce(0) { $0 + $1.withEvidence }
        var tiles: [Values] = [
            ["label": "criteria answered", "value": answered, "of": asked],
            ["label": "graded answers with evidence", "value": withEvidence, "of": graded],
            [
                "label": "actions with a lead and a day", "value": strengths.completeActions,
                "of": strengths.actions,
            ],
        ]
        if strengths.indicators > 0 {
            tiles.append([
                "label": "figures given", "value": strengths.figures, "of": strengths.indicators,
            ])
        }
        return [
            "tiles": tiles,
            "standards": strengths.standards.map {
                [
                    "number": $0.number, "title": $0.title, "asked": $0.asked,
                    "answered": $0.answered, "withEvidence": $0.withEvidence,
                    "graded": $0.graded,
                    "isComplete": $0.asked == $0.answered,
                ] as Values
            },
        ]
    }
}
