public import Section11Standards

/// What the checks say of one return, or of a file that could not be read.
public struct Validation: Sendable, Equatable {
    /// Whether a board can take a return as it is.
    public enum Status: String, Sendable, CaseIterable {
        /// Nothing must be corrected, and every query is explained.
        case accepted
        /// Nothing must be corrected; some queries are open.
        case acceptedWithQueries = "accepted-with-queries"
        /// Something must be corrected.
        case notAccepted = "not-accepted"

        /// The status in words.
        public var words: String {
            switch self {
            case .accepted: "accepted"
            case .acceptedWithQueries: "accepted with queries"
            case .notAccepted: "not accepted"
            }
        }
    }

    /// The file's name.
    public var file: String

    /// The return's position in the file.
    public var position = 0

    /// The shape of the file; `nil` if it could not be read.
    public var shape: Submission.Shape?

    /// The digest of the bytes; `nil` if none was asked for.
    public var digest: String?

    /// Whether the file could be read.
    public var isReadable = true

    /// The agency's id in the register; `nil` if it is in none.
    public var agency: String?

    /// The agency as the return names it; empty if it does not.
    public var agencyName = ""

    /// The cycle's id, or what the return names if no cycle was given; `nil` for neither.
    public var cycle: String?

    /// The id of the edition against which it was read; `nil` if it could not be read.
    public var catalogue: String?

    /// What the return sets out to do; `nil` if it could not be read.
    public var kind: Return.Kind?

    /// How many rows of the return answer something.
    public var responses = 0

    /// How many criteria are asked of the agency.
    public var asked = 0

    /// How many of those have a grade or are not applicable.
    public var answered = 0

    /// What was taken for what, how sure, and how to say otherwise.
    public var guesses: [Guess] = []

    /// What was found, by place.
    public var issues: [Return.Issue] = []

    /// How many checks looked.
    public var checksRun = 0

    /// The checks that could not look.
    public var checksNotRun: [ReturnChecks.Outcome.NotRun] = []

    /// The share of the criteria asked that are answered; `nil` if none was asked.
    public var coverage: Fraction? { asked > 0 ? Fraction(answered, of: asked) : nil }

    /// Whether a board can take the return as it is.
    public var status: Status {
        if !isReadable || issues.contains(where: { $0.severity == .error }) { return .notAccepted }
        return openQueries > 0 ? .acceptedWithQueries : .accepted
    }

    /// How many queries the return does not explain.
    public var openQueries: Int {
        issues.count { $0.severity == .query && $0.explanation == nil }
    }

    /// How many issues of a severity were found.
    public func count(of severity: AuditIssue.Severity) -> Int {
        issues.count { $0.severity == severity }
    }

    /// Checks a return and says what was found.
    init(_ context: CheckContext) {
        let outcome = ReturnChecks.run(context)
        self.init(context.submission)
        let named = context.answered
        position = context.position
        agency = context.agency?.id
        agencyName = named.agencyName.text.isEmpty ? named.agencyID.text : named.agencyName.text
        let stated = named.cycle.text.isEmpty ? nil : named.cycle.text
        cycle = context.cycle?.set.cycle.id ?? stated
        catalogue = context.index.catalogue.id
        kind = context.kind
        responses = context.marks.count { $0.state != .unanswered || $0.hasText }
        asked = context.asked.count
        answered = context.answeredCount
        guesses += named.guesses
        issues = outcome.issues
        checksRun = outcome.run
        checksNotRun = outcome.notRun
    }

    private init(_ submission: Submission) {
        file = submission.file
        shape = submission.shape
        digest = submission.digest
        guesses = submission.guesses
    }
}

extension Validation {
    /// R100: the file cannot be read at all.
    ///
    /// Stands for every reason for which a file is refused: a password, an old format, damage, a
    /// picture, a file without any heading of a return. Says nothing of a file that can be read.
    public static let unreadableCode = AuditIssue.Code(rawValue: "R100")

    /// Says that a file could not be read.
    ///
    /// - Parameters:
    ///   - submission: The file.
    ///   - error: Why it was refused.
    init(refused submission: Submission, because error: ReturnError) {
        self.init(submission)
        shape = nil
        isReadable = false
        issues = [
            Return.Issue(
                code: Self.unreadableCode, severity: .error,
                place: Locator(file: submission.file), message: error.message, fix: error.fix)
        ]
        let reason = "the file cannot be read"
        checksNotRun = ReturnChecks.all.map { .init(code: $0.code, because: reason) }
    }
}
