public import Section11Returns
public import Section11Standards

/// What `validate` says of all files, free of format.
public struct ValidationReport: Sendable {
    /// What the checks say of each return, in order.
    public let validations: [Validation]

    /// What is wrong in the files beside the returns, by cycle; only of cycles read as a whole.
    public let records: [Records]

    /// What is wrong in the files that a board keeps beside the returns of a cycle.
    public struct Records: Sendable {
        /// The cycle's id.
        public let cycle: String
        /// The issues.
        public let issues: [AuditIssue]

        /// Creates the record issues of a cycle.
        public init(cycle: String, issues: [AuditIssue]) {
            self.cycle = cycle
            self.issues = issues
        }
    }

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - validations: What the checks say of each return, in order.
    ///   - records: What is wrong in the files beside them.
    public init(_ validations: [Validation], records: [Records] = []) {
        self.validations = validations
        self.records = records
    }

    private var recordIssues: [AuditIssue] { records.flatMap(\.issues) }

    /// How many files were looked at; one may hold several returns.
    public var fileCount: Int {
        validations.count { $0.position == 0 }
    }

    /// How many issues of each severity there are.
    public var totals: (errors: Int, queries: Int, advice: Int) {
        func total(_ severity: AuditIssue.Severity) -> Int {
            validations.reduce(0) { $0 + $1.count(of: severity) }
                + recordIssues.count { $0.severity == severity }
        }
        return (total(.error), total(.query), total(.advice))
    }

    /// Whether every file could be read.
    public var isReadable: Bool {
        validations.allSatisfy(\.isReadable)
            && !recordIssues.contains(where: \.meansUnreadableRecord)
    }

    /// Whether a return, or a file beside the returns, must be corrected.
    ///
    /// - Parameter strict: Whether a query that nobody explained counts as well.
    /// - Returns: Whether there is any such issue.
    public func mustBeCorrected(strict: Bool) -> Bool {
        validations.contains { validation in
            validation.status == .notAccepted || (strict && validation.openQueries > 0)
        }
            || recordIssues.contains { issue in
                issue.severity == .error || (strict && issue.severity == .query)
            }
    }
}
