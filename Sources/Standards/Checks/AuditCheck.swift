/// One thing that is looked for in a file, with the code under which it is reported.
public protocol AuditCheck: SendableMetatype {
    /// The code of its issues.
    static var code: AuditIssue.Code { get }

    /// How much its issues matter.
    static var severity: AuditIssue.Severity { get }
}

extension AuditCheck {
    /// Makes an issue of this check.
    static func issue(
        at place: Locator, criterion: String? = nil, _ message: String, fix: String
    ) -> AuditIssue {
        AuditIssue(
            code: code, severity: severity, place: place, criterion: criterion, message: message,
            fix: fix)
    }

    /// Makes the end of a fix that names the nearest of several words; empty if none is near.
    static func suggestion(for word: String, among known: [String]) -> String {
        EditDistance.nearest(to: word, among: known).first.map { "; '\($0)' is near" } ?? ""
    }
}

extension [AuditIssue] {
    /// The issues in the order of the file: by line, then code, then place and message.
    public func sortedByPlace() -> [AuditIssue] {
        // Sorting keeps equal elements in an order of its own, so nothing may be left equal.
        sorted {
            let (left, right) = ($0.place, $1.place)
            if left.file != right.file { return left.file < right.file }
            if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
            if $0.code != $1.code { return $0.code < $1.code }
            return (left.pointer ?? "", $0.message) < (right.pointer ?? "", $1.message)
        }
    }
}
