public import Section11Standards
public import Section11Tables

/// The blank return for one agency: the workbook that is sent out and read again.
///
/// Its headings and labels are the first words of each field in the readers' own list, so what is
/// sent and what is accepted are the same thing. It asks only what applies to the agency, and an
/// update brings the actions that were left open.
///
///     let template = ReturnTemplate(catalogue: catalogue, cycle: cycle, agency: agency)
///     try XLSXWriter.write(template.makeWorkbook(), to: "police.xlsx")
public struct ReturnTemplate: Sendable {
    /// The version of the form, which a filled return names.
    public static let version = "1"

    /// What is asked.
    public let catalogue: Catalogue

    /// The round in which it is asked.
    public let cycle: AuditCycle

    /// Who is asked.
    public let agency: Agency

    /// What the return will set out to do.
    public let kind: Return.Kind

    /// The actions that the last return left open; only an update shows them.
    public let openActions: [ImprovementAction]

    /// Creates a template; `kind` is what the register expects of the agency where `nil` is given.
    public init(
        catalogue: Catalogue, cycle: AuditCycle, agency: Agency,
        openActions: [ImprovementAction] = [], kind: Return.Kind? = nil
    ) {
        self.catalogue = catalogue
        self.cycle = cycle
        self.agency = agency
        self.openActions = openActions
        self.kind = kind ?? Return.Kind(rawValue: agency.expects.rawValue) ?? .full
    }

    /// What the agency is asked to rate, in the catalogue's order: what applies to its kind, and
    /// lies within the cycle's scope if it has one.
    public var criteria: [(standard: Standard, criterion: Criterion)] {
        let index = CatalogueIndex(catalogue)
        var positions = index.applicable(to: agency.kind)
        if let scope = cycle.scope {
            var inScope: Set<Int> = []
            for entry in scope {
                if let position = index.position(of: entry) {
                    inScope.insert(position)
                } else if let standard = index.standard(numbered: entry) {
                    inScope.formUnion(index.criteriaByStandard[standard])
                }
            }
            positions = positions.filter(inScope.contains)
        }
        return positions.map { position in
            let entry = index.entries[position]
            return (catalogue.standards[entry.standard], entry.criterion)
        }
    }

    /// Makes the workbook: the sheets *Return*, *Standards*, *Actions* and *Indicators*.
    public func makeWorkbook() -> WorkbookDraft {
        var draft = WorkbookDraft(title: "\(cycle.title): \(agency.name)", created: cycle.opens)
        draft.subject = catalogue.title
        draft.sheets = [
            makeReturnSheet(), makeStandardsSheet(), makeActionsSheet(), makeIndicatorsSheet(),
        ]
        return draft
    }

    /// The words that a rating may be, weakest first, then the word for "not applicable".
    var ratings: [String] { catalogue.scale.grades.map(\.label) + [Self.notApplicable] }

    /// The word for "not applicable", which every scale understands.
    static let notApplicable = "N/A"
}

extension Headings {
    /// The heading under which the template asks for a field.
    static func template(_ field: Return.Field) -> String { of(field).first ?? "" }
}
