/// A check of an audit cycle.
public protocol CycleCheck: AuditCheck {
    /// Looks through a cycle.
    static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue]
}

/// Every check of a cycle.
public enum CycleChecks {
    /// The checks, by code.
    public static let all: [any CycleCheck.Type] = [
        DuplicateIDCheck.self, SharedNameCheck.self, UnknownAreaCheck.self, SuccessorCheck.self,
        DateOrderCheck.self, MeetingAgencyCheck.self, DateOutsideCycleCheck.self,
        AgencyKindCheck.self, AgencyWithoutAreaCheck.self, SettingCheck.self,
        PhaseSpellingCheck.self,
        WaveCheck.self, InterimScopeCheck.self,
    ]

    /// Runs every check, those of the file's form included; sorted by place.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let issues = all.flatMap { $0.check(cycle, in: document) }
        return (issues + DocumentChecks.check(document)).sortedByPlace()
    }
}
