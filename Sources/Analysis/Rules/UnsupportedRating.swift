import Section11Returns
import Section11Scoring
import Section11Standards

/// F06: the top grade without any evidence.
///
/// Looks for criteria at the highest grade of the scale beside which no evidence stands, and counts
/// them by agency and standard. A carried rating is looked at with the evidence of the return that
/// it comes from. Does not judge evidence that is there, nor look at lower grades, nor at a
/// catalogue that asks for no evidence.
///
/// Example: an agency rates 4.1 and 4.3 as outstanding and names nothing for either.
///
/// Source: the rule is ours; "how do you know?" is the question of every challenge panel.
public enum UnsupportedRating: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F06")

    /// The rule in a few words.
    public static let title = "unsupported rating"

    /// Why it matters.
    public static let reason =
        "The board cannot rely on, nor learn from, the best of ratings when nothing shows it."

    /// The flags, those of most criteria first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let assessment = context.assessment
        let criteriaByStandard = assessment.index.criteriaByStandard
        let top = assessment.scale.grades.count - 1
        guard top > 0, assessment.index.catalogue.rules.evidenceRequiredFrom != nil else {
            return []
        }
        var findings = UnsupportedRatings(
            label: assessment.scale.grades[top].label, names: context.names)
        let set = assessment.returnSet
        let sheets = assessment.sheets.span
        for position in sheets.indices {
            let effective = sheets[position].effective
            guard effective.contains(where: { $0.grade == top }) else { continue }
            let evidence = SheetEvidence(sheets[position].sources, in: set)
            for (standard, criteria) in criteriaByStandard.enumerated() {
                var bare: [UInt32] = []
                for criterion in criteria where effective[criterion].grade == top {
                    if evidence.isThere(for: criterion, in: set) == false {
                        bare.append(UInt32(clamping: criterion))
                    }
                }
                findings.add(bare, ofAgency: sheets[position].agency, standard: standard)
            }
        }
        findings.sort()
        return [RaisedFlags(self, findings)]
    }
}

/// Criteria at the top grade without evidence, by agency and standard.
private struct UnsupportedRatings: FlagFindings {
    private struct Found {
        let agency: UInt32
        let standard: UInt32
        /// The criteria, as a range of all that were found.
        let start: UInt32
        let count: UInt32
    }

    /// The label of the top grade.
    let label: String
    let names: FlagNames
    private var found: [Found] = []
    private var criteria: [UInt32] = []

    init(label: String, names: FlagNames) {
        self.label = label
        self.names = names
    }

    /// Adds an agency's criteria of a standard, if there are any.
    mutating func add(_ criteria: [UInt32], ofAgency agency: Int, standard: Int) {
        if criteria.isEmpty { return }
        found.append(
            Found(
                agency: UInt32(clamping: agency), standard: UInt32(clamping: standard),
                start: UInt32(clamping: self.criteria.count),
                count: UInt32(clamping: criteria.count)))
        self.criteria += criteria
    }

    /// Puts those of most criteria first; the others stay in the order in which they were found.
    mutating func sort() {
        found.sort { ($1.count, $0.start) < ($0.count, $1.start) }
    }

    private func refs(of found: Found) -> [String] {
        names.refs(criteria[Int(found.start)..<Int(found.start + found.count)])
    }

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject {
        .rating(agency: Int(found[position].agency), standard: Int(found[position].standard))
    }

    func message(at position: Int) -> String {
        let found = found[position]
        let described = names.index.catalogue.standards[Int(found.standard)]
        return """
            \(names.agency(found.agency)) rates \
            \(FlagWords.count(Int(found.count), "criterion", "criteria")) of standard \
            \(described.number), \(described.title), '\(label)' without evidence: \
            \(FlagWords.list(refs(of: found)))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        [
            .init("criteria", .count(Int(found[position].count))),
            .init("refs", .text(refs(of: found[position]).joined(separator: " "))),
        ]
    }
}
