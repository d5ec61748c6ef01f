import Section11Standards

extension AuditCycle {
    /// What every output made from the cycle must say; `nil` for nothing.
    var statement: String? {
        notice ?? (isInvented ? "The returns are invented." : nil)
    }
}

extension ReportTable {
    /// What is wrong in the board's own files.
    static func issues(_ issues: [AuditIssue]) -> ReportTable {
        ReportTable(
            "issues", title: "what to mend in the board's own files",
            columns: [
                .init("place", "place"), .init("severity", "severity"), .init("code", "code"),
                .init("message", "what was found"), .init("fix", "what to do"),
            ],
            rows: issues.map {
                [
                    .text("\($0.place)"), .text($0.severity.rawValue), .text($0.code.rawValue),
                    .text($0.message), .text($0.fix),
                ]
            }, whenEmpty: "nothing")
    }
}
