import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport

/// A small audit against which a marked table is checked.
///
/// Its standards are 1 and 2; the police and the housing service cover the area `here`, the school
/// and a body that has ended answer too.
struct CheckBench {
    var id = "small-1"
    var criteria = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2"]
    var texts: [String: String] = [:]
    var scale = SmallCycle.scale
    var schoolsOnly: Set<String> = []
    var commissioned: Set<String> = []
    var checks: [String: CheckSetting] = [:]
    var indicators: [Indicator] = []
    var scope: [String]?
    var areas = [Area(id: "here", name: "Here")]
    var agencies = [
        Agency(
            id: "police", name: "Police force", kind: AgencyKind(rawValue: "police"),
            areas: ["here"]),
        Agency(id: "housing", name: "Housing service", areas: ["here"], expects: .update),
        Agency(
            id: "school", name: "School", kind: AgencyKind(rawValue: "maintained-school"),
            areas: ["here"]),
    ]
    var earlier: [ReturnSet] = []
    var superseded: Set<String> = []
    var others: [Submission] = []

    var catalogue: Catalogue {
        let numbers = criteria.map { String($0.prefix { $0 != "." }) }
        let standards = Set(numbers).sorted().map { number in
            Standard(
                number: number, title: "Standard \(number)",
                criteria: criteria.filter { $0.hasPrefix(number + ".") }.map { ref in
                    let isForSchools = schoolsOnly.contains(ref)
                    return Criterion(
                        ref: ref, text: texts[ref] ?? "What \(ref) asks.",
                        appliesTo: Applicability(isForSchools ? ["schools"] : ["all"]),
                        limbs: commissioned.contains(ref) ? [.own, .commissioned] : [])
                })
        }
        return Catalogue(
            id: id, title: "Small", edition: "1", scale: scale,
            rules: ReturnRules(
                evidenceRequiredFrom: "good", actionRequiredBelow: "good", checks: checks),
            indicators: indicators, standards: standards)
    }

    var cycle: AuditCycle {
        AuditCycle(
            id: "small-2018", title: "Small 2018", catalogue: "small-1", scope: scope,
            opens: CalendarDate(iso: "2017-09-01"), due: CalendarDate(iso: "2018-01-31"),
            ends: CalendarDate(iso: "2018-03-31"), areas: areas, agencies: agencies)
    }

    /// The set that holds a table's returns beside the others.
    func set(_ table: MarkedTable, file: String = "police.xlsx") -> ReturnSet {
        set(Submission.read(table.workbook, file: file))
    }

    /// The set that holds a file's returns beside the others.
    func set(_ submission: Submission) -> ReturnSet {
        ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: [submission] + others,
            register: AgencyRegister(cycle), superseded: superseded, earlier: earlier)
    }

    /// What all checks say of the first return of a table.
    func validate(_ table: MarkedTable, file: String = "police.xlsx") throws -> Validation {
        try validate(Submission.read(table.workbook, file: file))
    }

    /// What all checks say of the first return of a file.
    func validate(_ submission: Submission) throws -> Validation {
        let all = Validation.validate(CycleContext(set(submission)))
        guard let found = all.first(where: { $0.file == submission.file }) else {
            throw NoReturn()
        }
        return found
    }

    /// What a check says of the first return of a table.
    func issues(_ code: String, in table: MarkedTable) throws -> [Return.Issue] {
        try validate(table).issues.filter { $0.code.rawValue == code }
    }

    /// A table without a return.
    struct NoReturn: Error {}
}

extension AuditIssue {
    /// The cells, as a spreadsheet shows them; empty for none.
    var cells: String { place.cells?.description ?? "" }
}

extension MarkedTable {
    /// The addresses of marked cells.
    func cells(_ markers: Character...) -> [String] {
        markers.map { self[$0]?.description ?? "no cell is marked \($0)" }
    }
}
