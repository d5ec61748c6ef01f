public import Section11Standards

/// Something that a reader took for something, because the file did not say it outright.
///
///     Guess(
///         "the colours of D4:D40 taken for ratings: red for Inadequate, green for Good",
///         sureness: .likely, override: "write the grade in each cell")
///
/// A guess never holds text of an answer: ratings, references and headings it may quote.
public struct Guess: Sendable, Hashable {
    /// How sure a reader is of a guess.
    public enum Sureness: String, Sendable, CaseIterable {
        /// Nothing in the file speaks against it.
        case sure
        /// Another reading is possible, but much less so.
        case likely
        /// Another reading is nearly as possible; a person must look.
        case unsure
    }

    /// What was taken for what.
    public var message: String

    /// How sure the reader is.
    public var sureness: Sureness

    /// How a person says otherwise, as an instruction; `nil` where nobody can.
    public var override: String?

    /// Where what was taken stands; `nil` for the whole file.
    public var place: Locator?

    /// Creates a guess.
    public init(
        _ message: String, sureness: Sureness = .likely, override: String? = nil,
        place: Locator? = nil
    ) {
        self.message = message
        self.sureness = sureness
        self.override = override
        self.place = place
    }

    /// The guess as one line: place, what was taken for what, how sure, how to say otherwise.
    public var text: String {
        let start = place.map { $0.placeInFile.isEmpty ? "" : "\($0.placeInFile): " } ?? ""
        return "\(start)\(message) (\(sureness.rawValue))" + (override.map { "; \($0)" } ?? "")
    }
}
