extension AuditIssue.Code {
    /// S180: the setting type of an agency is unknown.
    public static let unknownSetting = Self(rawValue: "S180")
}

/// S180: the setting type of an agency is not known.
///
/// Returns of schools are counted by setting type, and one that is misspelt would be a row of its
/// own. An agency without a setting type is not reported: most bodies of section 11 are no
/// settings.
///
/// Example: `"setting": "acadamy"`. Source: Education Act 2002, ss.157 and 175.
public enum SettingCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownSetting
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let known = Setting.all.map(\.rawValue)
        return cycle.agencies.enumerated().compactMap { index, agency in
            guard let setting = agency.setting, !setting.isKnown else { return nil }
            return issue(
                at: document.place("/agencies/\(index)/setting"),
                "the setting type '\(setting.rawValue)' of agency '\(agency.id)' is not known",
                fix: "use a setting type from Submissions/README.md"
                    + suggestion(for: setting.rawValue, among: known))
        }
    }
}
