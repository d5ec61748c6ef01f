extension Return {
    /// A column of a return: what a heading can stand for, in whatever shape.
    public enum Field: Int, Sendable, CaseIterable {
        // The answer to a criterion.
        case standard, ref, criterionText, rating, moderated, reason, evidence
        case areasForImprovement, guidance
        // An improvement action.
        case actionNumber, action, lead, due, successMeasure, status, progress, impact
        // A figure.
        case indicator, indicatorTitle, period, value, numerator, denominator, absence, commentary
        // An answer to a query.
        case checkCode, subject, explanation
        // The whole return.
        case agencyName, agencyID, cycle, catalogue, kind, theme, completedBy
        case signedOffBy, signedOffOn, templateVersion, note

        /// Whether the field is about the whole return.
        var isFact: Bool { rawValue >= Field.agencyName.rawValue }

        /// The key in `section11/return/1`.
        var jsonKey: String {
            switch self {
            case .ref: "criterion"
            case .actionNumber, .indicator: "id"
            case .agencyName, .agencyID: "agency"
            default: "\(self)"
            }
        }
    }
}
