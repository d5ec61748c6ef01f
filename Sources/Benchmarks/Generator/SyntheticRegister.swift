import Section11Standards

/// The `cycle.json` of an invented cycle.
struct SyntheticRegister: Encodable {
    /// An area.
    struct AreaFile: Encodable {
        /// Its id.
        var id: String
        /// Its name.
        var name: String
    }
    /// An agency of the register.
    struct AgencyFile: Encodable {
        /// Its id.
        var id: String
        /// Its name.
        var name: String
        /// What kind of body it is.
        var kind = "maintained-school"
        /// The areas that it covers.
        var areas: [String]
        /// What it is asked to send.
        var expects = "full"
    }

    private var schema = AuditCycle.schema
    private var id = "synthetic"
    private var title = "An invented cycle for timing"
    private var catalogue = "catalogue.json"
    private var invented = true
    private var notice = "Everything in this cycle is invented, for timing."
    private var opens = "2025-09-01"
    private var due = "2026-01-31"
    private var ends = "2026-08-31"
    private var areas: [AreaFile]
    private var agencies: [AgencyFile]

    /// Makes the register of a cycle.
    init(_ cycle: SyntheticCycle) {
        let count = max(1, cycle.returns)
        areas = (1...max(1, min(cycle.areas, count))).map { number in
            let id = cycle.area(of: number)
            return AreaFile(id: id, name: id == "somewhere" ? "Somewhere" : "Area \(number)")
        }
        agencies = (1...count).map {
            AgencyFile(
                id: SyntheticReturn.id($0), name: SyntheticReturn.name($0),
                areas: [cycle.area(of: $0)])
        }
    }
}
