import Section11Returns
import Section11Standards

extension ValidationReport {
    /// The report for a person at a terminal: a block for each return, then the totals.
    public var text: String {
        var lines: [String] = []
        for validation in validations {
            lines += Self.lines(validation)
            lines.append("")
        }
        for record in records where !record.issues.isEmpty {
            lines.append("\(record.cycle): beside the returns")
            lines += record.issues.map { "\($0)" }
            lines.append("")
        }
        let (errors, queries, advice) = totals
        lines.append(
            "\(Self.count(fileCount, "file", "files")): \(Self.count(errors, "error", "errors")), "
                + "\(Self.count(queries, "query", "queries")), \(advice) advice")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ validation: Validation) -> [String] {
        var lines = [heading(validation)]
        lines += validation.guesses.map { "guess: \($0.text)" }
        for severity in AuditIssue.Severity.allCases {
            for issue in validation.issues where issue.severity == severity {
                lines.append("\(issue)")
            }
        }
        lines.append("status: \(validation.status.words)")
        if let digest = validation.digest { lines.append("receipt: sha256 \(digest)") }
        lines.append("checks: \(ledger(validation))")
        return lines
    }

    /// The file, the agency, the kind, the shape, and how much is answered.
    private static func heading(_ validation: Validation) -> String {
        guard validation.isReadable else { return "\(validation.file): cannot be read" }
        var parts: [String] = []
        parts.append(
            validation.agency
                ?? (validation.agencyName.isEmpty
                    ? "agency not stated"
                    : "agency in no register"))
        if let kind = validation.kind { parts.append("\(kind.rawValue) return") }
        switch validation.shape {
        case .workbook: parts.append("workbook")
        case .csv: parts.append("CSV")
        case .json: parts.append("JSON")
        case nil: break
        }
        parts.append(
            "\(validation.answered) of \(count(validation.asked, "criterion", "criteria")) answered"
        )
        return "\(validation.file): \(parts.joined(separator: ", "))"
    }

    /// How many checks looked, and which could not, by reason.
    static func ledger(_ validation: Validation) -> String {
        var reasons: [(because: String, codes: [String])] = []
        for notRun in validation.checksNotRun {
            if let known = reasons.firstIndex(where: { $0.because == notRun.because }) {
                reasons[known].codes.append(notRun.code.rawValue)
            } else {
                reasons.append((notRun.because, [notRun.code.rawValue]))
            }
        }
        let run = "\(validation.checksRun) run, \(validation.checksNotRun.count) not run"
        if reasons.isEmpty { return run }
        if validation.checksRun == 0, reasons.count == 1 { return "\(run): \(reasons[0].because)" }
        let because = reasons.map { "\($0.codes.joined(separator: ", ")) because \($0.because)" }
        return "\(run) (\(because.joined(separator: "; ")))"
    }

    private static func count(_ number: Int, _ one: String, _ several: String) -> String {
        "\(number) \(number == 1 ? one : several)"
    }
}
