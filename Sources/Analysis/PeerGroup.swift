import Section11Scoring
import Section11Standards

/// The agencies of one kind, to be compared with one another.
struct PeerGroup {
    /// The kind.
    let kind: AgencyKind

    /// The answers of its agencies, in the register's order.
    let sheets: [AnswerSheet]

    /// The agencies of a scope by kind, in the register's order; those of unknown kind are left
    /// out.
    static func all(in context: FlagContext) -> [PeerGroup] {
        var kinds: [AgencyKind] = []
        var members: [AgencyKind: [AnswerSheet]] = [:]
        for sheet in context.assessment.sheets {
            guard let kind = context.agency(sheet.agency).kind else { continue }
            if members[kind] == nil { kinds.append(kind) }
            members[kind, default: []].append(sheet)
        }
        return kinds.map { PeerGroup(kind: $0, sheets: members[$0] ?? []) }
    }

    /// By agency the share of the criteria rated that need improvement, under a reading.
    ///
    /// An agency that has a grade for less than half of what it was asked is left out.
    func shares(
        under reading: Reading.Name, on scale: RatingScale
    ) -> [(agency: Int, share: Fraction)] {
        sheets.compactMap { sheet in
            let standings = reading == .selfAssessed ? sheet.selfAssessed : sheet.effective
            var needing = 0
            var graded = 0
            var notApplicable = 0
            var asked = 0
            for (position, standing) in standings.enumerated() where standing != .notAsked {
                asked += 1
                if reading == .withoutCarried, sheet.isCarried[position] { continue }
                if standing == .notApplicable { notApplicable += 1 }
                guard let grade = standing.grade else { continue }
                graded += 1
                if scale.grades[grade].needsImprovement { needing += 1 }
            }
            guard 2 * graded >= asked else { return nil }
            let all = reading == .notApplicableCounted ? graded + notApplicable : graded
            return Fraction(needing, of: all).map { (sheet.agency, $0) }
        }
    }
}
