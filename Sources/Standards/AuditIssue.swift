/// Something wrong or odd in a catalogue, a cycle or a return: a value, never thrown.
///
/// Prints as two lines: place, severity, what was found and the code; then what to do.
///
///     police.xlsx:Standards!D14: error: rating '5' for criterion 2.3 is not on the scale [R201]
///         fix: enter one of Inadequate, Requires improvement, Good, Outstanding, or N/A …
public struct AuditIssue: Sendable, Equatable {
    /// How much it matters.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Must be corrected.
        case error
        /// Must be amended or explained.
        case query
        /// Worth knowing.
        case advice

        /// Errors first.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.order < right.order
        }

        private var order: Int {
            switch self {
            case .error: 0
            case .query: 1
            case .advice: 2
            }
        }
    }

    /// A code that names a kind of issue for ever, such as `R201`.
    public struct Code: RawRepresentable, Hashable, Sendable, Comparable {
        /// The code as it is printed.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// By letters, then by number.
        public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
    }

    /// The kind of issue.
    public var code: Code

    /// How much it matters.
    public var severity: Severity

    /// Where it stands.
    public var place: Locator

    /// The reference of the criterion that is meant; `nil` if none is.
    public var criterion: String?

    /// What was found, and where it helps what was expected.
    public var message: String

    /// What to do, as an instruction to the person who sent the file.
    public var fix: String

    /// The agency's own answer to a query; `nil` if it gave none.
    public var explanation: String?

    /// Creates an issue.
    public init(
        code: Code, severity: Severity, place: Locator, criterion: String? = nil, message: String,
        fix: String, explanation: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.criterion = criterion
        self.message = message
        self.fix = fix
        self.explanation = explanation
    }
}

extension AuditIssue: CustomStringConvertible {
    /// The place, the severity, what was found and the code, then what to do.
    public var description: String {
        let state = explanation == nil ? "" : " (explained)"
        return """
            \(place): \(severity.rawValue)\(state): \(message) [\(code.rawValue)]
                fix: \(fix)
            """
    }
}
