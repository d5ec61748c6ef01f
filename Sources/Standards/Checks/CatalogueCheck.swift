/// A check of a catalogue.
public protocol CatalogueCheck: AuditCheck {
    /// Looks through a catalogue.
    static func check(_ catalogue: Catalogue, in document: CatalogueDocument) -> [AuditIssue]
}

/// The file of a catalogue, and the editions that are known beside it.
public struct CatalogueDocument: Sendable {
    /// The file.
    public let json: JSONDocument

    /// The ids of the editions that are known; `nil` if nobody looked.
    public let editions: [String]?

    /// Creates a document.
    public init(json: JSONDocument, editions: [String]? = nil) {
        self.json = json
        self.editions = editions
    }

    /// Finds the place of a pointer.
    public func place(_ pointer: String) -> Locator { json.place(pointer) }
}

/// Every check of a catalogue.
public enum CatalogueChecks {
    /// The checks, by code.
    public static let all: [any CatalogueCheck.Type] = [
        DuplicateReferenceCheck.self, PassingGradeCheck.self, WeightCheck.self,
        StatuteSectionCheck.self, SharedGradeTextCheck.self, GradePointsCheck.self,
        BandsCheck.self, EmptyStandardCheck.self, AppliesToCheck.self, IndicatorCheck.self,
        MissingSourceCheck.self, RuleGradeCheck.self, SupersedesCheck.self,
        ReferencePrefixCheck.self, CheckSettingCheck.self, ThresholdCheck.self,
    ]

    /// Runs every check, those of the file's form included; sorted by place.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let issues = all.flatMap { $0.check(catalogue, in: document) }
        return (issues + DocumentChecks.check(document.json)).sortedByPlace()
    }
}
