import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// A cycle for the tests of one flag rule: a catalogue, a register and returns in JSON.
struct FlagCycle {
    var id = "now"
    var catalogue: Catalogue
    var agencies: [Agency] = []
    /// The returns: the agency's id, the kind, and the lists of the JSON.
    var returns: [(agency: String, kind: Return.Kind, lists: String)] = []
    var due = CalendarDate(iso: "2018-01-31")
    var ends = CalendarDate(iso: "2018-03-31")
    var scope: [String]?
    /// Whether what the agencies wrote is held.
    var keepsTexts = true
    var earlier: [FlagCycle] = []

    init(_ catalogue: Catalogue, id: String = "now") {
        self.catalogue = catalogue
        self.id = id
    }

    /// Standards with one criterion each, rated by one agency a letter.
    ///
    /// `r` requires improvement, `g` is good, `n` is not applicable, `-` is no answer; an agency
    /// for which every standard has a blank made no return. The agencies are `a`, `b`, `c` and on.
    init(_ letters: [String: String], id: String = "now", thresholds: Thresholds = Thresholds()) {
        let numbers = letters.keys.sorted()
        self.init(
            SmallCycle(criteria: numbers.map { "\($0).1" }, thresholds: thresholds).catalogue,
            id: id)
        let count = letters.values.map(\.count).max() ?? 0
        for position in 0..<count {
            let name = String("abcdefghijklmnopqrstuvwxyz".dropFirst(position).prefix(1))
            var responses: [String] = []
            for number in numbers {
                let letter = letters[number]?.dropFirst(position).first ?? " "
                guard let word = ["r": "RI", "g": "Good", "n": "N/A", "-": ""][letter] else {
                    continue
                }
                responses.append(Self.answer("\(number).1", word))
            }
            guard !responses.isEmpty else { continue }
            add(name, responses: responses)
        }
    }

    /// Adds an agency with its return.
    mutating func add(
        _ agency: String, kind: Return.Kind = .full, of agencyKind: String? = nil,
        responses: [String] = [], actions: [String] = [], indicators: [String] = []
    ) {
        agencies.append(
            Agency(
                id: agency, name: "Agency \(agency)",
                kind: agencyKind.map(AgencyKind.init(rawValue:)), areas: ["here"]))
        let lists = """
            "responses": [\(responses.joined(separator: ","))],
            "actions": [\(actions.joined(separator: ","))],
            "indicators": [\(indicators.joined(separator: ","))]
            """
        returns.append((agency, kind, lists))
    }

    /// An answer in JSON.
    static func answer(
        _ ref: String, _ rating: String, evidence: String = "", moderated: String? = nil
    ) -> String {
        let panel = moderated.map { ", \"moderated\": \"\($0)\"" } ?? ""
        return """
            {"criterion": "\(ref)", "rating": "\(rating)", "evidence": "\(evidence)"\(panel)}
            """
    }

    /// An action in JSON.
    static func action(
        _ number: String, _ words: String = "Do it.", due: String = "", status: String = "",
        progress: [(date: String, text: String)] = []
    ) -> String {
        let notes = progress.map { "{\"date\": \"\($0.date)\", \"text\": \"\($0.text)\"}" }
        return """
            {"id": "\(number)", "action": "\(words)", "due": "\(due)", "status": "\(status)",
             "progress": [\(notes.joined(separator: ","))]}
            """
    }

    /// The returns as they are read, the files in either order.
    func set(reversed: Bool = false) -> ReturnSet {
        let cycle = AuditCycle(
            id: id, title: id, catalogue: catalogue.id, scope: scope, due: due, ends: ends,
            areas: [Area(id: "here", name: "Here")], agencies: agencies)
        var guide = ReadingGuide(index: CatalogueIndex(catalogue))
        guide.keepsTexts = keepsTexts
        let submissions = returns.map { entry in
            let json = """
                {"schema": "section11/return/1", "agency": "\(entry.agency)", "cycle": "\(id)",
                 "kind": "\(entry.kind.rawValue)", \(entry.lists)}
                """
            return Submission.read(
                Array(json.utf8), file: "\(entry.agency).json", guide: guide)
        }
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue),
            submissions: reversed ? submissions.reversed() : submissions,
            register: AgencyRegister(cycle), earlier: earlier.map { $0.set(reversed: reversed) })
    }

    /// The flags of every rule.
    func flags(
        asOf: String? = nil, countsCarried: Bool = true, reversed: Bool = false
    ) throws -> [Flag] {
        let set = set(reversed: reversed)
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope, countsCarried: countsCarried))
        return FlagRules.flags(in: assessment, asOf: asOf.flatMap { CalendarDate(iso: $0) })
    }

    /// The flags of one rule.
    func flags(
        _ rule: any FlagRule.Type, asOf: String? = nil, countsCarried: Bool = true
    ) throws -> [Flag] {
        try flags(asOf: asOf, countsCarried: countsCarried).filter { $0.code == rule.code }
    }

    /// A number behind a flag; `nil` if it has none of the name.
    static func number(_ name: String, of flag: Flag?) -> Flag.Number.Value? {
        flag?.numbers.first { $0.name == name }?.value
    }
}
