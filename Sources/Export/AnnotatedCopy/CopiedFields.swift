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
        case .value: valueText
        case .numerator: numeratorText
        case .denominator: denominatorText
        case .absence: absence
        case .commentary: commentary
        default: ""
        }
    }
}

/// About how high a text is in a cell.
enum TextHeight {
    /// The height in points of a wrapped text in a column of some width in characters.
    static func points(of text: String, width: Double) -> Double {
        let room = max(Int(width * 1.05), 1)
        var lines = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += 1
            var used = 0
            for word in line.split(separator: " ") {
                let length = word.count
                if used > 0, used + 1 + length > room {
                    lines += 1
                    used = 0
                }
                used += (used > 0 ? 1 : 0) + length
                lines += (used - 1) / room
                used = (used - 1) % room + 1
            }
        }
        return min(Double(max(lines, 1)) * 15 + 1, 409)
    }
}
