public import Section11Returns
import Section11Standards

/// What `validate` says of all files, free of format.
public struct ValidationReport: Sendable {
    /// What the checks say of each return, in order.
    public let validations: [Validation]

    /// Creates a report.
    public init(_ validations: [Validation]) {
        self.validations = validations
    }

    /// How many files were looked at; one may hold several returns.
    public var fileCount: Int {
        validations.count { $0.position == 0 }
    }

    /// How many issues of each severity there are.
    public var totals: (errors: Int, queries: Int, advice: Int) {
        validations.reduce((0, 0, 0)) { sum, validation in
            (
                sum.0 + validation.count(of: .error), sum.1 + validation.count(of: .query),
                sum.2 + validation.count(of: .advice)
            )
        }
    }

    /// Whether every file could be read.
    public var isReadable: Bool { validations.allSatisfy(\.isReadable) }

    /// Whether a return must be corrected.
    ///
    /// - Parameter strict: Whether a query that nobody explained counts as well.
    /// - Returns: Whether there is any such issue.
    public func mustBeCorrected(strict: Bool) -> Bool {
        validations.contains { validation in
            validation.status == .notAccepted || (strict && validation.openQueries > 0)
        }
    }
}
