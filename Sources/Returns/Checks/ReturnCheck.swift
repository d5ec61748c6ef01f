public import Section11Standards

/// A check of one return.
public protocol ReturnCheck: AuditCheck {
    /// What the check looks for, in a few words.
    static var title: String { get }

    /// Says why the check cannot look at a return; `nil` if it can.
    static func reasonNotRun(_ context: CheckContext) -> String?

    /// Looks through a return.
    static func check(_ context: CheckContext) -> [Return.Issue]
}

extension ReturnCheck {
    /// Every check can look at every return unless it says otherwise.
    public static func reasonNotRun(_ context: CheckContext) -> String? { nil }

    /// Makes an issue of this check.
    static func issue(
        _ severity: AuditIssue.Severity? = nil, at place: Locator, criterion: String? = nil,
        _ message: String, fix: String
    ) -> Return.Issue {
        Return.Issue(
            code: code, severity: severity ?? self.severity, place: place, criterion: criterion,
            message: message, fix: fix)
    }
}

/// Every check of a return.
public enum ReturnChecks {
    /// The checks, by code.
    public static let all: [any ReturnCheck.Type] = [
        AgencyUnknownCheck.self, OtherCycleCheck.self, OtherEditionCheck.self,
        SecondReturnCheck.self, UpdateWithoutFullReturnCheck.self, AreaNotCoveredCheck.self,
        UnexpectedKindCheck.self, AgencyNotExpectedCheck.self, NotReadCheck.self,
        NothingAnsweredCheck.self, SignOffDateCheck.self, SignOffMissingCheck.self,
        StandardBlankCheck.self, OneGradeCheck.self, SignedBeforeProgressCheck.self,
        OpenActionDroppedCheck.self, OutsideThemeCheck.self, ActionWithoutProgressCheck.self,
        TwoRatingColumnsCheck.self,
        RatingNotOnScaleCheck.self, CriterionUnknownCheck.self, UnansweredCheck.self,
        AnsweredTwiceCheck.self, ReasonMissingCheck.self, CriterionNotApplicableCheck.self,
        ErrorValueCheck.self, FormulaWithoutResultCheck.self, EvidenceMissingCheck.self,
        EvidencePlaceholderCheck.self, EvidenceCopiedCheck.self, EvidenceUnchangedCheck.self,
        RatingRaisedCheck.self, EvidenceContradictsCheck.self, CommissionedLimbCheck.self,
        ActionMissingCheck.self, ModeratedNotOnScaleCheck.self,
        CriterionTextAmbiguousCheck.self, RefAndTextDisagreeCheck.self, RatingByColourCheck.self,
        NHSNumberCheck.self, PupilNumberCheck.self, LearnerNumberCheck.self,
        InsuranceNumberCheck.self, DateOfBirthCheck.self, CaseReferenceCheck.self,
        HomeAddressCheck.self, EmailAddressCheck.self, MobileNumberCheck.self, ChildNameCheck.self,
        ActionWithoutLeadCheck.self, ActionWithoutDueDateCheck.self, DateUnreadableCheck.self,
        DueBeforeCycleCheck.self, ActionCriterionUnknownCheck.self, ActionWithoutTextCheck.self,
        ActionWithoutMeasureCheck.self, DueDateDoubtfulCheck.self, LeadNamedCheck.self,
        IndicatorUnknownCheck.self, FigureImpossibleCheck.self, FigureMissingCheck.self,
        FigureFractionCheck.self, FigureCountsCheck.self, FigureChangedCheck.self,
        FigurePeriodCheck.self,
    ]

    /// What the checks found, and which of them could not look.
    public struct Outcome: Sendable, Equatable {
        /// A check that could not look, with the reason.
        public struct NotRun: Sendable, Equatable {
            /// The check's code.
            public let code: AuditIssue.Code
            /// Why it could not look.
            public let because: String
        }

        /// What was found, by place.
        public var issues: [Return.Issue] = []
        /// How many checks looked.
        public var run = 0
        /// The checks that could not look.
        public var notRun: [NotRun] = []
    }

    /// Runs every check on a return; none stops another.
    public static func run(_ context: CheckContext) -> Outcome {
        var outcome = Outcome()
        let isChanged = !context.index.catalogue.rules.checks.isEmpty
        for check in all {
            if isChanged, let reason = context.reasonTurnedOff(check.code) {
                outcome.notRun.append(.init(code: check.code, because: reason))
                continue
            }
            if let reason = check.reasonNotRun(context) {
                outcome.notRun.append(.init(code: check.code, because: reason))
                continue
            }
            outcome.run += 1
            var found = check.check(context)
            if isChanged, let severity = context.setting(of: check.code)?.severity?.ofIssues {
                for position in found.indices { found[position].severity = severity }
            }
            outcome.issues += found
        }
        for position in outcome.issues.indices {
            outcome.issues[position].explanation = context.explanation(
                of: outcome.issues[position])
        }
        if outcome.issues.count > 1 {
            outcome.issues.sort(by: IssueOrder(context.answered).precedes)
        }
        return outcome
    }
}
