import Section11Returns
import Section11Standards

extension Response {
    /// Whether the answer says nothing beside its reference.
    var isBlank: Bool {
        ratingText.isEmpty && moderatedText.isEmpty && reason.isEmpty && evidence.isEmpty
            && areasForImprovement.isEmpty
    }

    /// The text of a field as the agency wrote it; empty for none.
    subscript(field: Return.Field) -> String {
        switch field {
        case .rating: ratingText
        case .moderated: moderatedText
        case .reason: reason
        case .evidence: evidence
        case .areasForImprovement: areasForImprovement
        default: ""
        }
    }
}

extension ImprovementAction {
    /// The text of a field as the agency wrote it; empty for none.
    subscript(field: Return.Field) -> String {
        switch field {
        case .actionNumber: number
        case .ref: ref
        case .action: action
        case .lead: lead
        case .due: due.text
        case .successMeasure: successMeasure
        case .status: statusText
        case .progress: progress.map(Self.line).joined(separator: "\n")
        case .impact: impact
        default: ""
        }
    }

    /// A note as one line of a cell.
    private static func line(of note: ProgressNote) -> String {
        note.date.isEmpty ? note.text : "\(note.date.text): \(note.text)"
    }
}

extension IndicatorValue {
    /// The text of a field as the agency wrote it; empty for none.
    subscript(field: Return.Field) -> String {
        switch field {
        case .period: period
        case .value: valueText
        case .numerator: numeratorText
        case .denominator: denominatorText
        case .absence: absence
        case .commentary: commentary
        default: ""
        }
    }
}
