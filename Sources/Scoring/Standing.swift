public import Section11Returns

/// What counts as an agency's answer to one criterion or standard; two bytes.
public enum Standing: Sendable, Hashable {
    /// A grade, by its position from the weakest.
    case graded(UInt8)
    /// Does not apply to the agency, which says so.
    case notApplicable
    /// Asked and not answered, or answered off the scale.
    case unanswered
    /// Not asked of this kind of agency.
    case notAsked
    /// Graded on another board's scale, by a grade that no mapping leads over from.
    case unmapped

    /// Creates a standing from an answer.
    public init(_ rating: Rating) {
        switch rating {
        case .graded(let grade): self = .graded(UInt8(clamping: grade))
        case .notApplicable: self = .notApplicable
        case .unanswered, .invalid: self = .unanswered
        case .unmapped: self = .unmapped
        }
    }

    /// The grade's position; `nil` for every kind of absence.
    public var grade: Int? {
        if case .graded(let grade) = self { return Int(grade) }
        return nil
    }
}
