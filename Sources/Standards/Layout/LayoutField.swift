extension FormLayout {
    /// What a column, a label or a cell of a form can hold.
    public enum Field: String, Sendable, CaseIterable, Codable {
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
        case signedOffBy, signedOffOn
        // Something that is passed over on purpose.
        case note

        /// Whether the field is about the whole return.
        public var isFact: Bool {
            switch self {
            case .agencyName, .agencyID, .cycle, .catalogue, .kind, .theme, .completedBy,
                .signedOffBy, .signedOffOn:
                true
            default: false
            }
        }

        /// Whether the field says which criterion, action, figure or query a row is about.
        public var namesRecord: Bool {
            switch self {
            case .standard, .ref, .criterionText, .action, .actionNumber, .indicator, .checkCode:
                true
            default: false
            }
        }
    }
}
