public import Section11Analysis
public import Section11Returns
import Section11Scoring
public import Section11Standards
public import Section11Tables

/// Makes the feedback to one agency after the other.
///
/// Where the returns hold no texts any more, an agency's file is read once more for its feedback, so
/// that no more of them is held than of the agencies at hand.
public struct FeedbackMaker: Sendable {
    /// The scored returns.
    let assessment: Assessment

    /// The day that counts as today; `nil` for the cycle's own.
    let asOf: CalendarDate?

    /// The version of the engine.
    let engineVersion: String

    /// Gives returns with what the agencies wrote.
    let written = WrittenReturns()

    /// The agencies that answered, in the register's order.
    public let agencies: [Agency]

    /// The positions of their sheets, and their returns.
    private let sheets: [(position: Int, entry: ReturnSet.Entry)]

    /// How many answered and at which grade, by kind of agency.
    private let kinds: [AgencyKind: (answered: Int, standards: [Tally])]

    private struct Place: Hashable {
        let file: String
        let position: Int
    }

    private let issues: [Place: (errors: Int, queries: Int)]

    /// The names and ids of the register's agencies, as they are looked for in a reason.
    private let names: [[String]]

    /// Prepares the feedback to every agency of a scope that answered.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns of the scope.
    ///   - validations: What the checks say of the cycle's returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due.
    ///   - engineVersion: The version of the engine.
    public init(
        _ assessment: Assessment, validations: [Validation], asOf: CalendarDate? = nil,
        engineVersion: String
    ) {
        let set = assessment.returnSet
        self.assessment = assessment
        self.asOf = asOf
        self.engineVersion = engineVersion
        sheets = assessment.sheets.indices.compactMap { position in
            set.entry(forAgency: assessment.sheets[position].agency).map { (position, $0) }
        }
        agencies = sheets.map { set.cycle.agencies[assessment.sheets[$0.position].agency] }
        var kinds: [AgencyKind: (answered: Int, standards: [Tally])] = [:]
        let empty = assessment.tallies.standards.map { Tally(grades: $0.byGrade.count) }
        for (sheet, card) in zip(assessment.sheets, assessment.tallies.scorecards) {
            guard let kind = set.cycle.agencies[sheet.agency].kind else { continue }
            var found = kinds[kind] ?? (0, empty)
            found.answered += 1
            for (standard, score) in card.scores.enumerated() {
                found.standards[standard].count(score.standing)
            }
            kinds[kind] = found
        }
        self.kinds = kinds
        issues = Dictionary(
            validations.map { checked in
                (
                    Place(file: checked.file, position: checked.position),
                    (checked.count(of: .error), checked.openQueries)
                )
            }, uniquingKeysWith: { first, _ in first })
        let isModerated = set.moderation?.decisions.contains { !$0.reason.isEmpty } ?? false
        names =
            isModerated
            ? set.cycle.agencies.map { [$0.name, $0.id].map(RatingScale.normalised) } : []
    }

    /// The files that changed since they were looked through, so that their words are missing.
    public var changedFiles: [String] { written.changed }

    /// The feedback to an agency.
    ///
    /// - Parameter position: Its position in ``agencies``.
    /// - Returns: The feedback.
    public func feedback(at position: Int) -> AgencyFeedback {
        AgencyFeedback(sheets[position].position, sheets[position].entry, self)
    }

    /// Beside whom an agency stands, and how they stand; `nil` where they would be recognised.
    func peers(of agency: Int) -> (group: FeedbackPeers, tallies: [Tally]?) {
        let kind = assessment.returnSet.cycle.agencies[agency].kind
        let found = kind.flatMap { kinds[$0] }
        let group = FeedbackPeers(
            kind: kind, ofKind: (found?.answered ?? 1) - 1, others: assessment.sheets.count - 1)
        return switch group {
        case .kind: (group, found?.standards)
        case .all: (group, assessment.tallies.standards)
        case .nobody: (group, nil)
        }
    }

    /// How many errors and open queries a return has.
    func issues(of entry: ReturnSet.Entry) -> (errors: Int, queries: Int) {
        let file = assessment.returnSet.submissions[entry.submission].file
        return issues[Place(file: file, position: entry.position)] ?? (0, 0)
    }

    /// Why the panel changed an answer; empty where its record does not say.
    ///
    /// A reason in which the name of another agency of the register stands is not given.
    func reason(for response: Int?, of agency: Int) -> String {
        let decision = assessment.returnSet.moderation?.decisions.last {
            $0.agency == agency && $0.response == response
        }
        guard let text = decision?.reason, !text.isEmpty else { return "" }
        let words = " \(RatingScale.normalised(text)) "
        for (position, names) in names.enumerated() where position != agency {
            for name in names where !name.isEmpty && words.contains(" \(name) ") {
                return AgencyFeedback.reasonOfOthers
            }
        }
        return FreeText.line(text)
    }
}
