public import Section11Returns
public import Section11Standards

/// A cycle that fits into a test: a catalogue of a few criteria, and answers by agency.
///
///     let cycle = SmallCycle(criteria: ["1.1", "1.2", "2.1"])
///     let set = cycle.set(["a": ["1.1": "Good", "1.2": "N/A"]])
public struct SmallCycle {
    /// The grades of the scale, weakest first; the first two need improvement.
    public static let scale = RatingScale(
        grades: [
            Grade(code: "inadequate", label: "Inadequate", needsImprovement: true, points: 0),
            Grade(
                code: "requires-improvement", label: "Requires improvement", aliases: ["RI"],
                needsImprovement: true, points: 1),
            Grade(code: "good", label: "Good", needsImprovement: false, points: 2),
            Grade(code: "outstanding", label: "Outstanding", needsImprovement: false, points: 3),
        ],
        notApplicable: .init(aliases: ["n/a"], reasonRequired: true))

    /// The catalogue.
    public var catalogue: Catalogue

    /// Creates a cycle whose standards are the parts of the references before the point.
    public init(
        criteria: [String], scoring: ScoringRule = ScoringRule(),
        thresholds: Thresholds = Thresholds(), weights: [String: Int] = [:],
        appliesTo: [String: [String]] = [:]
    ) {
        var standards: [(number: String, criteria: [Criterion])] = []
        for ref in criteria {
            let number = String(ref.prefix { $0 != "." })
            let criterion = Criterion(
                ref: ref, text: "What \(ref) asks.", weight: weights[ref] ?? 1,
                appliesTo: Applicability(appliesTo[ref] ?? ["all"]))
            if standards.last?.number == number {
                standards[standards.count - 1].criteria.append(criterion)
            } else {
                standards.append((number, [criterion]))
            }
        }
        catalogue = Catalogue(
            id: "small-1", title: "Small", edition: "1", scale: Self.scale, scoring: scoring,
            flags: thresholds,
            rules: ReturnRules(evidenceRequiredFrom: "good", actionRequiredBelow: "good"),
            standards: standards.map {
                Standard(number: $0.number, title: "Standard \($0.number)", criteria: $0.criteria)
            })
    }

    /// The returns of agencies, by agency and reference.
    ///
    /// A return is full unless `kinds` says otherwise, and an agency covers the area `here` unless
    /// `areas` does; `moderated` holds the panel's ratings, `evidence` what the agencies wrote.
    public func set(
        _ answers: [String: [String: String]], kinds: [String: Return.Kind] = [:],
        areas: [String: [String]] = [:], agencyKinds: [String: String] = [:],
        moderated: [String: [String: String]] = [:], evidence: [String: [String: String]] = [:],
        earlier: [ReturnSet] = []
    ) -> ReturnSet {
        let names = Set(answers.keys).union(areas.keys).sorted()
        let known = Set(areas.values.joined()).union(["here"]).sorted()
        let cycle = AuditCycle(
            id: "small", title: "Small", catalogue: "small-1",
            areas: known.map { Area(id: $0, name: $0) },
            agencies: names.map {
                Agency(
                    id: $0, name: $0, kind: agencyKinds[$0].map(AgencyKind.init(rawValue:)),
                    areas: areas[$0] ?? ["here"])
            })
        let submissions = answers.map { agency, ratings in
            submission(
                agency, ratings, kind: kinds[agency] ?? .full, moderated: moderated[agency] ?? [:],
                evidence: evidence[agency] ?? [:])
        }
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
            register: AgencyRegister(cycle), earlier: earlier)
    }

    private func submission(
        _ agency: String, _ ratings: [String: String], kind: Return.Kind,
        moderated: [String: String], evidence: [String: String]
    ) -> Submission {
        let responses = ratings.sorted { $0.key < $1.key }.map { ref, rating in
            let panel = moderated[ref].map { ", \"moderated\": \"\($0)\"" } ?? ""
            let words = evidence[ref].map { ", \"evidence\": \"\($0)\"" } ?? ""
            return "{\"criterion\": \"\(ref)\", \"rating\": \"\(rating)\"\(panel)\(words)}"
        }
        let json = """
            {"schema": "section11/return/1", "agency": "\(agency)", "cycle": "small",
             "catalogue": "small-1", "kind": "\(kind.rawValue)",
             "responses": [\(responses.joined(separator: ","))]}
            """
        return Submission.read(Array(json.utf8), file: "\(agency).json")
    }
}
