import Section11Standards
import Section11Tables

extension ReturnTemplate {
    /// Makes the sheet *Standards*: one row for each criterion that the agency answers.
    func makeStandardsSheet() -> SheetDraft {
        var sheet = TemplateSheet(
            name: "Standards", sentence: standardsSentence,
            columns: [
                .question(.standard, width: 22), .question(.ref, width: 7),
                .question(.criterionText, width: 46), .answer(.rating, width: 20),
                .answer(.reason, width: 24), .answer(.evidence, width: 46),
                .answer(.areasForImprovement, width: 38), .question(.guidance, width: 44),
            ], firstScrolling: 3)
        for (standard, criterion) in criteria {
            sheet.add([
                .standard: .text("\(standard.number) \(standard.title)"),
                .ref: .text(criterion.ref), .criterionText: .text(criterion.text),
                .guidance: .text(Self.guidance(of: criterion)),
            ])
        }
        sheet.allow(
            .list(ratings), in: .rating, prompt: ratingPrompt,
            refusal: "Choose one of: \(ratings.joined(separator: ", ")).")
        sheet.allow(
            .anything, in: .reason, prompt: "Only where the rating is \(Self.notApplicable).")
        colour(&sheet)
        return sheet.finished()
    }

    private var standardsSentence: String {
        let name = Self.notApplicable
        switch kind {
        case .full:
            return "Choose a rating in every row, say what shows it and what must improve; "
                + "choose \(name) and say why where a criterion does not apply."
        case .update:
            return "Rate only what has changed since your last full return and leave the other "
                + "rows empty: their last ratings stand."
        case .mini:
            let theme = cycle.theme.map { " of the theme '\($0)'" } ?? ""
            return "Choose a rating in every row\(theme), say what shows it and what must "
                + "improve; choose \(name) and say why where a criterion does not apply."
        }
    }

    private var ratingPrompt: String {
        kind == .update
            ? "Choose from the list, only if the rating has changed. The sheet Return says what "
                + "the ratings mean."
            : "Choose from the list. The sheet Return says what the ratings mean."
    }

    private func colour(_ sheet: inout TemplateSheet) {
        guard let cells = sheet.cells(of: .rating) else { return }
        for grade in catalogue.scale.grades {
            if let fill = grade.colour.flatMap(Colour.init(named:)) {
                sheet.draft.colourRules.append(ColourRule(cells, text: grade.label, fill: fill))
            }
        }
        if let grey = Colour(named: "grey") {
            sheet.draft.colourRules.append(
                ColourRule(cells, text: Self.notApplicable, fill: grey))
        }
    }

    /// How to judge a criterion, and what might show it.
    private static func guidance(of criterion: Criterion) -> String {
        var parts: [String] = []
        if let guidance = criterion.guidance, !guidance.isEmpty { parts.append(guidance) }
        if !criterion.evidence.isEmpty {
            parts.append("Evidence might be: " + criterion.evidence.joined(separator: "; "))
        }
        return parts.joined(separator: "\n")
    }
}
