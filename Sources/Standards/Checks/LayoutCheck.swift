/// A check of a layout.
public protocol LayoutCheck: AuditCheck {
    /// Looks through a layout.
    ///
    /// - Parameters:
    ///   - layout: The layout.
    ///   - editions: The editions to which it applies, as far as they can be read.
    ///   - document: The file, to look up places in it.
    /// - Returns: What is wrong or odd.
    static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue]
}

/// Every check of a layout.
public enum LayoutChecks {
    /// The checks, by code.
    public static let all: [any LayoutCheck.Type] = [
        LayoutColumnCheck.self, LayoutSheetCheck.self, LayoutFieldCheck.self,
        LayoutGradeCheck.self, LayoutColourCheck.self, LayoutRowCheck.self,
        LayoutNothingReadCheck.self,
    ]

    /// Runs every check, those of the file's form included; sorted by place.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        let issues = all.flatMap { $0.check(layout, of: editions, in: document) }
        return (issues + DocumentChecks.check(document)).sortedByPlace()
    }
}
