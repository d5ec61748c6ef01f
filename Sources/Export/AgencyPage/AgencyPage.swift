import Section11Returns
import Section11Standards

/// The values behind the names in `Templates/validation.mustache`.
struct AgencyPage {
    /// What a template sees: texts, truth values, and lists of the same.
    typealias Values = TemplateValues

    let checked: CheckedReturn
    let allowed: AllowedValues?

    /// Prepares a page.
    init(_ checked: CheckedReturn) {
        self.checked = checked
        allowed = AllowedValues(checked)
    }

    var validation: Validation { checked.validation }

    /// The values of the whole page, without the stylesheet.
    var values: Values {
        let toMend = groups(of: .error)
        let queries = validation.issues.filter { $0.severity == .query }
        let advice = groups(of: .advice)
        let title = checked.agencyName.isEmpty ? validation.file : checked.agencyName
        var values: Values = [
            "title": title, "file": validation.file,
            "audit": checked.cycle?.title ?? checked.index?.catalogue.title
                ?? "Check of a return",
            "status": Words.sentence(validation.status.words), "statusClass": statusClass,
            "verdict": verdict, "next": next, "isReadable": validation.isReadable,
            "understood": understood, "hasGuesses": !validation.guesses.isEmpty,
            "guesses": validation.guesses.map(\.text), "hasIgnored": !checked.ignored.isEmpty,
            "ignored": checked.ignored.map {
                ["place": Self.place($0.place), "message": $0.message] as Values
            },
            "hasErrors": !toMend.isEmpty, "toMend": toMend,
            "hasQueries": !queries.isEmpty, "queries": queries.map(query),
            "explains": queries.contains { $0.explanation == nil }
                && validation.shape != .csv,
            "isWorkbook": validation.shape == .workbook,
            "isJSON": validation.shape == .json, "isCSV": validation.shape == .csv,
            "hasAdvice": !advice.isEmpty, "advice": advice,
            "tasks": tasks, "hasTasks": !tasks.isEmpty,
            "ran": Words.sentence(Words.count(validation.checksRun, "check", "checks")),
            "hasNotRun": !validation.checksNotRun.isEmpty, "notRun": notRun,
            "digest": validation.digest ?? false, "glossary": glossary,
            "hasGlossary": !glossary.isEmpty, "hasGrades": checked.index != nil,
            "grades": grades,
        ]
        if let notice = checked.cycle?.notice { values["notice"] = notice }
        if let strengths = ReturnStrengths(checked) { values["good"] = good(strengths) }
        return values
    }

    private var statusClass: String {
        switch validation.status {
        case .accepted: "green"
        case .acceptedWithQueries: "amber"
        case .notAccepted: "red"
        }
    }

    /// What the status means, in one sentence.
    private var verdict: String {
        let errors = validation.count(of: .error)
        guard validation.isReadable else { return "This file cannot be read as a return." }
        switch validation.status {
        case .accepted: return "Accepted: nothing must be corrected."
        case .acceptedWithQueries:
            let queries = Words.count(
                validation.openQueries, "question is open", "questions are open")
            return "Accepted with queries: nothing must be corrected, \(queries)."
        case .notAccepted:
            let must = Words.count(errors, "error", "errors")
            return "Not accepted yet: \(must) must be corrected."
        }
    }

    /// What to do next, in one or two sentences.
    private var next: String {
        let by = checked.cycle?.due.map { " by \(Words.date($0))" } ?? ""
        switch validation.status {
        case .accepted: return "You can send it\(by)."
        case .acceptedWithQueries:
            return "Amend or explain each query below, and send it\(by)."
        case .notAccepted:
            return "Mend what stands below, check it again, and send it\(by)."
        }
    }

    /// What was understood of the file, label by label.
    private var understood: [Values] {
        var rows: [(String, String)] = [("File", validation.file)]
        if validation.isReadable {
            let agency =
                checked.agencyName.isEmpty
                ? "not stated"
                : checked.agency == nil && checked.cycle != nil
                    ? "\(checked.agencyName) (in no register)" : checked.agencyName
            rows.append(("Agency", agency))
            rows.append(("Audit", checked.cycle?.title ?? validation.cycle ?? "not stated"))
            if let catalogue = checked.index?.catalogue {
                rows.append(("Standards", "\(catalogue.title) (\(catalogue.id))"))
            }
            let kind = validation.kind.map { Words.title(ofKind: $0.rawValue) } ?? "not stated"
            rows.append(("Kind of return", Words.sentence(kind)))
            rows.append(("Shape", shape))
            rows.append(
                ("Criteria answered", "\(validation.answered) of \(validation.asked) asked"))
        }
        return rows.map { ["label": $0.0, "value": $0.1] as Values }
    }

    private var shape: String {
        switch validation.shape {
        case .workbook: "Workbook"
        case .csv: "CSV"
        case .json: "JSON"
        case nil: "Not known"
        }
    }

    /// The checks that could not look, by reason.
    private var notRun: [Values] {
        var reasons: [(because: String, codes: [String])] = []
        for entry in validation.checksNotRun {
            if let known = reasons.firstIndex(where: { $0.because == entry.because }) {
                reasons[known].codes.append(entry.code.rawValue)
            } else {
                reasons.append((entry.because, [entry.code.rawValue]))
            }
        }
        return reasons.map {
            ["because": $0.because, "codes": $0.codes.joined(separator: ", ")] as Values
        }
    }

    private var glossary: [Values] {
        Set(validation.issues.map(\.code.rawValue)).sorted().compactMap { code in
            guard let entry = Glossary.entry(code) else { return nil }
            return [
                "code": code, "title": Words.sentence(entry.title),
                "paragraphs": entry.paragraphs,
                "example": entry.example.isEmpty
                    ? false : entry.example.joined(separator: "\n"),
                "source": entry.source.isEmpty ? false : entry.source,
            ]
        }
    }

    private var grades: [Values] {
        guard let scale = checked.index?.catalogue.scale else { return [] }
        let words = scale.grades.map { grade in
            [
                "label": grade.label, "meaning": grade.meaning ?? false,
                "aliases": grade.aliases.isEmpty
                    ? false : grade.aliases.joined(separator: ", "),
            ] as Values
        }
        let reason = scale.notApplicable.reasonRequired ? "; say why" : ""
        return words + [
            [
                "label": "N/A", "meaning": "The criterion does not apply to the agency\(reason).",
                "aliases": false,
            ]
        ]
    }
}
