extension AuditIssue.Code {
    /// S117: a setting of a check that cannot be followed, or that says no reason.
    public static let oddCheckSetting = Self(rawValue: "S117")
}

/// S117: a setting of a check that cannot be followed, or that turns a check off without a reason.
///
/// Looks for codes that no check has, or whose check no edition may change, for a check that is
/// turned off without `because`, and for a threshold that is 0 or less, or of a check that has
/// none. It does not judge the reason, nor whether a severity is wise.
///
/// Example: `"checks": { "R999": { "severity": "off" } }`. Source: the format, `rules`.
public enum CheckSettingCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.oddCheckSetting
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        catalogue.rules.settings.flatMap { code, setting in
            let place = "/rules/checks/\(code)"
            guard CheckSetting.changeable.contains(code) else {
                return [unknown(code, at: document.place(place))]
            }
            var issues: [AuditIssue] = []
            if setting.severity == .off, setting.because?.contains(where: \.isLetter) != true {
                issues.append(withoutReason(code, at: document.place(place)))
            }
            if let threshold = setting.threshold {
                let reason =
                    !CheckSetting.withThreshold.contains(code)
                    ? "has no effect" : !(Fraction.zero < threshold) ? "is not above 0" : nil
                if let reason {
                    issues.append(oddThreshold(code, reason, document.place(place + "/threshold")))
                }
            }
            return issues
        }
    }

    private static func unknown(_ code: String, at place: Locator) -> AuditIssue {
        issue(
            at: place,
            code.hasPrefix("R3")
                ? "the check '\(code.prefix(40))' looks for child-level data and stays as it is"
                : "no check has the code '\(code.prefix(40))'",
            fix: "leave it out, or give the code that validate prints with an issue"
                + suggestion(for: code, among: CheckSetting.changeable))
    }

    private static func withoutReason(_ code: String, at place: Locator) -> AuditIssue {
        issue(
            at: place, "the check '\(code)' is turned off without a reason",
            fix: "say in 'because' why the board does not want it")
    }

    private static func oddThreshold(
        _ code: String, _ reason: String, _ place: Locator
    ) -> AuditIssue {
        issue(
            at: place, "the threshold of the check '\(code)' \(reason)",
            fix:
                "thresholds above 0 belong to \(CheckSetting.withThreshold.joined(separator: ", "))"
        )
    }
}
