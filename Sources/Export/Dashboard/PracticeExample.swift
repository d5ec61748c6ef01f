/// What an agency wrote of a criterion that it rates best: an example that others may learn from.
///
/// By ``PracticeRule``, among the answers of all agencies of the scope.
public struct PracticeExample: Sendable, Equatable {
    /// The agency's id.
    public let agency: String
    /// The agency's name.
    public let name: String
    /// The criterion's reference.
    public let ref: String
    /// The evidence, in the agency's words.
    public let evidence: String
    /// The file, and the sheet and cell or the pointer in it.
    public let place: String
}
