import Section11Standards

/// R105: two returns from one agency in one cycle.
///
/// Looks for further returns of the agency that nothing marks as superseded; each of them is
/// reported. Does not compare what they say.
///
///     police.xlsx and police (corrected).xlsx, both from the police force
///
/// Source: each agency counts once; which return counts is for a person to say.
enum SecondReturnCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R105")
    static let severity = AuditIssue.Severity.error
    static let title = "two returns from one agency"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let cycle = context.cycle, let entry = context.entry,
            let agency = cycle.set.entries[entry].agency
        else { return [] }
        let rivals = cycle.entriesByAgency[agency]
        guard rivals.count > 1, rivals.contains(entry), let counted = rivals.first else {
            return []
        }
        func file(_ entry: Int) -> String {
            cycle.set.submissions[cycle.set.entries[entry].submission].file
        }
        let name = cycle.set.cycle.agencies[agency].name
        return [secondReturn(context.answered, of: name, files: rivals.map(file), file(counted))]
    }

    private static func secondReturn(
        _ answered: Return, of agency: String, files: [String], _ counted: String
    ) -> Return.Issue {
        let place = answered.agencyName.place ?? answered.agencyID.place
        let isOneFile = files.allSatisfy { $0 == counted }
        let names = isOneFile ? "all in \(counted)" : listed(files)
        let which = isOneFile ? "the first is counted" : "\(counted) is counted"
        return issue(
            at: place ?? Locator(file: answered.file),
            "\(files.count) returns from '\(agency)' in this cycle: \(names); \(which)",
            fix: isOneFile
                ? "leave one return of the agency in the file"
                : "write which file supersedes which in supersedes.csv beside cycle.json "
                    + "(columns file,supersedes), or take one away")
    }
}
