import Section11Returns
import Section11Standards
import Section11Tables

extension ValidationReport {
    /// The value of `schema` in the report's JSON.
    public static let schema = "section11/validation/1"

    /// The report for programs; every key is always there.
    public var json: JSONValue {
        let (errors, queries, advice) = totals
        return .object([
            ("schema", .string(Self.schema)),
            ("files", .array(validations.map(Self.file))),
            (
                "records",
                .array(
                    records.map {
                        .object([
                            ("cycle", .string($0.cycle)),
                            ("issues", .array($0.issues.map(Self.record))),
                        ])
                    })
            ),
            (
                "totals",
                .object([
                    ("files", .int(fileCount)), ("errors", .int(errors)),
                    ("queries", .int(queries)), ("advice", .int(advice)),
                ])
            ),
        ])
    }

    private static func file(_ validation: Validation) -> JSONValue {
        .object([
            ("file", .string(validation.file)),
            ("agency", .optional(validation.agency)),
            ("cycle", .optional(validation.cycle)),
            ("kind", .optional(validation.kind?.rawValue)),
            ("shape", .optional(validation.shape?.rawValue)),
            ("readable", .bool(validation.isReadable)),
            ("status", .string(validation.status.rawValue)),
            ("sha256", .optional(validation.digest)),
            ("responses", .int(validation.responses)),
            ("coverage", validation.coverage.map(share) ?? .null),
            ("guesses", .strings(validation.guesses.map(\.text))),
            (
                "checks",
                .object([
                    ("run", .int(validation.checksRun)),
                    (
                        "notRun",
                        .array(
                            validation.checksNotRun.map {
                                .object([
                                    ("code", .string($0.code.rawValue)),
                                    ("because", .string($0.because)),
                                ])
                            })
                    ),
                ])
            ),
            ("issues", .array(validation.issues.map(issue))),
        ])
    }

    /// An issue of a file beside the returns, which names its file as well.
    private static func record(_ found: AuditIssue) -> JSONValue {
        guard case .object(let members) = issue(found) else { return .null }
        return .object([("file", .string(found.place.file))] + members)
    }

    private static func issue(_ issue: AuditIssue) -> JSONValue {
        .object([
            ("code", .string(issue.code.rawValue)),
            ("severity", .string(issue.severity.rawValue)),
            ("place", .string(issue.place.placeInFile)),
            ("sheet", .optional(issue.place.sheet)),
            ("cell", .optional(issue.place.cells?.description)),
            ("line", .optional(issue.place.line)),
            ("pointer", .optional(issue.place.pointer)),
            ("criterion", .optional(issue.criterion)),
            ("message", .string(issue.message)),
            ("fix", .string(issue.fix)),
            ("explanation", .optional(issue.explanation)),
        ])
    }

    /// A share to four decimals, without zeros at its end: `0.95`, `1.0`.
    private static func share(_ fraction: Fraction) -> JSONValue {
        guard
            case .decimal(var text) = JSONValue.units(fraction.rounded(toDecimals: 4), decimals: 4)
        else { return .null }
        while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
        return .decimal(text)
    }
}
