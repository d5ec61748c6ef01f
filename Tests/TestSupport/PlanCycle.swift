public import Section11Returns
public import Section11Standards
public import Section11Tables

/// A cycle whose action plans stand in a Markdown table, for a test.
///
///     PlanCycle("2018", ends: "2018-03-31", """
///         | agency | id | criterion | action      | due        | status    |
///         | a      | A1 | 1.1       | Agree rota. | 2018-01-31 | On target |
///         """)
///
/// The headings are `agency` and the keys of an action in a return in JSON; `note` is its one note on
/// progress, a day and a colon before it. A row that names an agency only is a return without actions.
public struct PlanCycle {
    /// The cycle's id.
    public var id: String

    /// The last day; `nil` for none.
    public var ends: CalendarDate?

    /// The register; by itself the agencies of the table, in an area `here`.
    public var agencies: [Agency]

    /// The areas of the cycle.
    public var areas = ["here"]

    private let plans: [(agency: String, actions: [String])]

    /// Reads the table.
    public init(_ id: String, ends: String = "", _ markdown: String) {
        self.id = id
        self.ends = CalendarDate(iso: ends)
        let rows = markdown.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.split(separator: " ").joined(separator: " ") }
        }
        var plans: [(agency: String, actions: [String])] = []
        for row in rows.dropFirst() {
            let cells = zip(rows.first ?? [], row).map { (key: $0, text: $1) }
            let agency = cells.first { $0.key == "agency" }?.text ?? ""
            let stated = cells.filter { $0.key != "agency" && !$0.text.isEmpty }
            let actions =
                stated.isEmpty ? [] : ["{\(stated.map(Self.member).joined(separator: ", "))}"]
            if let known = plans.firstIndex(where: { $0.agency == agency }) {
                plans[known].actions += actions
            } else {
                plans.append((agency, actions))
            }
        }
        self.plans = plans
        agencies = plans.map { Agency(id: $0.agency, name: "Agency \($0.agency)", areas: ["here"]) }
    }

    private static func member(key: String, text: String) -> String {
        let quoted = "\"\(text.replacing("\"", with: "\\\""))\""
        guard key == "note" else { return "\"\(key)\": \(quoted)" }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return "\"progress\": [{\"text\": \(quoted)}]" }
        let note = parts[1].drop { $0 == " " }
        return "\"progress\": [{\"date\": \"\(parts[0])\", \"text\": \"\(note)\"}]"
    }

    /// The returns as they are read.
    ///
    /// - Parameter previous: The cycle before, with those before it.
    /// - Returns: The returns.
    public func set(after previous: ReturnSet? = nil) -> ReturnSet {
        let cycle = AuditCycle(
            id: id, title: "Cycle \(id)", catalogue: "small-1", ends: ends,
            previous: previous?.cycle.id, isInvented: true,
            areas: areas.map { Area(id: $0, name: $0) }, agencies: agencies)
        let submissions = plans.map { plan in
            let json = """
                {"schema": "section11/return/1", "agency": "\(plan.agency)", "cycle": "\(id)",
                 "kind": "full", "responses": [],
                 "actions": [\(plan.actions.joined(separator: ","))]}
                """
            return Submission.read(Array(json.utf8), file: "\(plan.agency).json")
        }
        let index = CatalogueIndex(SmallCycle(criteria: ["1.1", "1.2", "2.1"]).catalogue)
        return ReturnSet(
            cycle: cycle, index: index, submissions: submissions, register: AgencyRegister(cycle),
            earlier: previous.map { [$0] + $0.earlier } ?? [])
    }
}
