extension AuditIssue.Code {
    /// S118: a threshold of a flag under which the flag cannot mean what it says.
    public static let oddThreshold = Self(rawValue: "S118")
}

/// S118: a threshold of a flag that no share or no count can have.
///
/// Looks at every threshold under `flags`: a share must be from 0 to 1, a count 1 or more, the
/// number of cycles in a row 2 or more, and the score of an outlying agency above 0. It does not
/// judge whether a threshold is wise.
///
/// Example: `"lowCoverage": { "shareBelow": 80 }`, where 0.8 is meant. Source: the format, `flags`.
public enum ThresholdCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.oddThreshold
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let flags = catalogue.flags
        let one = Fraction(1, of: 1) ?? .zero
        let shares = [
            ("weakStandard/shareAbove", flags.weakStandardShareAbove),
            ("widening/shareAtLeast", flags.wideningShare),
            ("outlying/shareApart", flags.outlyingShareApart),
            ("lowCoverage/shareBelow", flags.coverageBelow),
        ]
        let counts = [
            ("weakest", flags.weakest, 1), ("widening/agenciesAtLeast", flags.wideningAgencies, 1),
            ("chronic/cyclesAtLeast", flags.chronicCycles, 2),
            ("outlying/ofKindAtLeast", flags.outlyingOfKind, 3),
            ("copiedEvidence/wordsAtLeast", flags.copiedWords, 1),
            ("copiedEvidence/criteriaAtLeast", flags.copiedCriteria, 2),
            ("moderatedDown/ratingsAtLeast", flags.moderatedDownRatings, 1),
            ("stalledAction/revisionsAtLeast", flags.dueDateRevisions, 1),
            ("essentialCriterion/agenciesAtLeast", flags.essentialAgencies, 1),
        ]
        var issues = shares.filter { $0.1 < .zero || one < $0.1 }.map {
            odd($0.0, "is no share", fix: "give a share from 0 to 1, such as 0.5", document)
        }
        issues += counts.filter { $0.1 < $0.2 }.map {
            odd(
                $0.0, "is less than \($0.2)", fix: "give a whole number of \($0.2) or more",
                document)
        }
        if !(Fraction.zero < flags.outlyingScoreAbove) {
            issues.append(
                odd(
                    "outlying/scoreAbove", "is not above 0",
                    fix: "give a score above 0, such as 3.5", document))
        }
        return issues
    }

    private static func odd(
        _ key: String, _ reason: String, fix: String, _ document: CatalogueDocument
    ) -> AuditIssue {
        let name = key.split(separator: "/").joined(separator: ".")
        return issue(
            at: document.place("/flags/\(key)"), "the threshold '\(name)' \(reason)", fix: fix)
    }
}
