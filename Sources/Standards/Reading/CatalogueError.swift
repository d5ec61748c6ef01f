/// A reason why a catalogue, a cycle, a programme or a crosswalk cannot be read at all.
///
/// What is wrong *inside* a readable file is an ``AuditIssue``.
public enum CatalogueError: Error, Sendable, Equatable {
    /// The file could not be opened or read from disk.
    case cannotOpen(Locator, reason: String)
    /// The file has more bytes than are read.
    case tooLarge(Locator, limit: Int)
    /// The file is not JSON.
    case notJSON(Locator, column: Int, reason: String)
    /// A value is missing, of the wrong type, or not one of those that may stand there.
    case notDecodable(Locator, problem: String, remedy: String)
    /// The file says that it is something else, or does not say what it is.
    case wrongSchema(Locator, found: String?, expected: [String])
    /// Nothing has the name that was given.
    case notFound(Locator, what: String, id: String, suggestions: [String])
}

extension CatalogueError {
    /// What is wrong, in one clause without a full stop.
    public var message: String {
        switch self {
        case .cannotOpen(_, let reason): "the file cannot be opened: \(reason)"
        case .tooLarge(_, let limit): "the file is too large: the limit is \(limit) bytes"
        case .notJSON(let place, let column, let reason):
            "the file is not JSON: line \(place.line ?? 1), character \(column): \(reason)"
        case .notDecodable(_, let problem, _): problem
        case .wrongSchema(_, let found?, _): "the file's schema is '\(found)'"
        case .wrongSchema(_, nil, _): "the file does not say what it is: 'schema' is missing"
        case .notFound(_, let what, let id, _): "there is no \(what) '\(id)'"
        }
    }

    /// What to do, as an instruction.
    public var fix: String {
        switch self {
        case .cannotOpen: "check that the file is there and can be read by you"
        case .tooLarge: "check that the right file was given"
        case .notJSON: "mend that place in a text editor; the mistake may stand just before it"
        case .notDecodable(_, _, let remedy): remedy
        case .wrongSchema(_, _, let expected):
            "give a file whose 'schema' is '\(expected.joined(separator: "' or '"))'"
        case .notFound(_, _, _, let suggestions) where !suggestions.isEmpty:
            "use \(suggestions.map { "'\($0)'" }.joined(separator: " or "))"
        case .notFound(_, let what, _, _):
            "check the name of the \(what), or give its directory or file"
        }
    }

    /// Where it stands.
    public var place: Locator {
        switch self {
        case .cannotOpen(let place, _), .tooLarge(let place, _), .notJSON(let place, _, _),
            .notDecodable(let place, _, _), .wrongSchema(let place, _, _),
            .notFound(let place, _, _, _):
            place
        }
    }
}

extension CatalogueError: CustomStringConvertible {
    /// The place and what is wrong, then what to do.
    public var description: String {
        """
        \(place): error: \(message)
            fix: \(fix)
        """
    }
}
