import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport

/// A board for a test: a register, an edition, and returns by file.
struct BoardBench {
    var name: String
    var catalogue = SmallCycle(criteria: ["1.1", "1.2", "2.1"]).catalogue
    var areas: [Area] = []
    var agencies: [Agency] = []
    /// The files: the agency, the answers, and whatever else stands in the JSON.
    var files: [(file: String, agency: String, answers: [String: String], rest: String)] = []
    var supersessions: [Supersession] = []
    var earlier: [ReturnSet] = []

    init(_ name: String, areas: [String] = []) {
        self.name = name
        self.areas = areas.map { Area(id: $0, name: $0) }
    }

    /// Adds an agency, and its return if there are answers.
    func adding(
        _ id: String, _ answers: [String: String]? = nil, areas: [String] = [],
        kind: String? = nil, expects: Agency.Expectation = .full, file: String? = nil,
        evidence: String = "", rest: String = "\"kind\": \"full\""
    ) -> BoardBench {
        var bench = self
        bench.agencies.append(
            Agency(
                id: id, name: "The \(id)", kind: kind.map(AgencyKind.init(rawValue:)),
                areas: areas, expects: expects))
        if let answers {
            let rest = "\(rest), \"completedBy\": \"\(evidence)\""
            bench.files.append((file ?? "\(id).json", id, answers, rest))
        }
        return bench
    }

    var board: Board {
        let cycle = AuditCycle(
            id: name, title: "Audit of \(name)", catalogue: catalogue.id, isInvented: true,
            notice: "Invented.", areas: areas, agencies: agencies)
        let submissions = files.map { file in
            let answers = file.answers.sorted { $0.key < $1.key }.map {
                "{\"criterion\": \"\($0.key)\", \"rating\": \"\($0.value)\"}"
            }
            let json = """
                {"schema": "section11/return/1", "agency": "\(file.agency)", \(file.rest),
                 "responses": [\(answers.joined(separator: ","))]}
                """
            return Submission.read(Array(json.utf8), file: file.file)
        }
        return Board(
            name: name,
            returns: ReturnSet(
                cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
                register: AgencyRegister(cycle), earlier: earlier),
            supersessions: supersessions)
    }
}
