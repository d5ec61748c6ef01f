extension AuditIssue.Code {
    /// S181: one phase is written in several ways.
    public static let phaseSpelling = Self(rawValue: "S181")
}

/// S181: a phase of education is written in another way than before in the same register.
///
/// Phases are the register's own words, and returns are counted by them: "Primary" and "primary "
/// would be two rows. Only case, spaces and marks are looked through; two different words are two
/// phases. A blank phase is reported too.
///
/// Example: `"phase": "Primary"` after `"phase": "primary"`. Source: the cycle format.
public enum PhaseSpellingCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.phaseSpelling
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        var first: [String: String] = [:]
        return cycle.agencies.enumerated().compactMap { index, agency in
            guard let phase = agency.phase else { return nil }
            let place = document.place("/agencies/\(index)/phase")
            let folded = phase.lowercased().filter { $0.isLetter || $0.isNumber }
            if folded.isEmpty {
                return issue(
                    at: place, "the phase of agency '\(agency.id)' is blank",
                    fix: "name the phase, or give null")
            }
            let known = first[folded] ?? phase
            first[folded] = known
            guard known != phase else { return nil }
            return issue(
                at: place,
                "the phase '\(phase.prefix(40))' of agency '\(agency.id)' is written "
                    + "'\(known.prefix(40))' before",
                fix: "write a phase in one way throughout the register")
        }
    }
}
