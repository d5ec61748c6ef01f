public import Section11Returns
public import Section11Standards
import Section11Tables

/// A cycle of a whole area's schools for a test, with returns of one criterion.
///
///     var cycle = SchoolCycle(schools: ["a": "academy", "b": "maintained"])
///     cycle.answers = ["a": .full]
public struct SchoolCycle {
    /// The register.
    public var agencies: [Agency]

    /// The kinds of the returns, by agency.
    public var answers: [String: Return.Kind] = [:]

    /// The deadline waves.
    public var waves: [DeadlineWave] = []

    /// How much of the catalogue the cycle asks.
    public var kind = AuditCycle.Kind.full

    /// What it asks of the criteria; `nil` for all.
    public var scope: [String]?

    /// The criteria of the catalogue.
    public var criteria = ["1.1", "1.2", "2.1"]

    /// The ratings by agency and reference; an agency without any rates 1.1 as good.
    public var ratings: [String: [String: String]] = [:]

    /// The sets of the cycles before, the latest first.
    public var earlier: [ReturnSet] = []

    /// The year in whose September the cycle opens; it is due in the January after.
    public var year = 2024

    /// Creates a cycle of schools by their ids and setting types.
    public init(schools: [String: String]) {
        agencies = schools.sorted { $0.key < $1.key }.map { id, setting in
            Agency(
                id: id, name: "School \(id)", kind: AgencyKind(rawValue: "maintained-school"),
                areas: ["here"], setting: Setting(rawValue: setting))
        }
    }

    /// The cycle.
    public var cycle: AuditCycle {
        AuditCycle(
            id: "schools-\(year)", title: "Schools \(year)", catalogue: "small-1", scope: scope,
            opens: CalendarDate(year: year, month: 9, day: 1),
            due: CalendarDate(year: year + 1, month: 1, day: 31),
            ends: CalendarDate(year: year + 1, month: 3, day: 31),
            isInvented: true,
            areas: [Area(id: "here", name: "Here"), Area(id: "there", name: "There")],
            agencies: agencies, kind: kind, waves: waves)
    }

    /// The returns as they are read.
    public var set: ReturnSet {
        let cycle = cycle
        let submissions = answers.map { agency, kind in
            let rated = ratings[agency] ?? ["1.1": "Good"]
            let responses = rated.sorted { $0.key < $1.key }.map {
                "{\"criterion\": \"\($0.key)\", \"rating\": \"\($0.value)\"}"
            }
            let json = """
                {"schema": "section11/return/1", "agency": "\(agency)", "kind": "\(kind.rawValue)",
                 "responses": [\(responses.joined(separator: ","))]}
                """
            return Submission.read(Array(json.utf8), file: "\(agency).json")
        }
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(SmallCycle(criteria: criteria).catalogue),
            submissions: submissions, register: AgencyRegister(cycle), earlier: earlier)
    }
}
