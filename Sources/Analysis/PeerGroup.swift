import Section11Returns
import Section11Scoring
import Section11Standards

/// The agencies of one kind, to be compared with one another.
struct PeerGroup {
    /// The kind.
    let kind: AgencyKind

    /// The positions of its agencies' sheets, in the register's order.
    let sheets: [Int]

    /// The agencies of a scope by kind, in the register's order; those of unknown kind are left
    /// out.
    static func all(in assessment: Assessment) -> [PeerGroup] {
        let agencies = assessment.returnSet.cycle.agencies
        var kinds: [AgencyKind] = []
        var members: [AgencyKind: [Int]] = [:]
        for position in assessment.sheets.indices {
            guard let kind = agencies[assessment.sheets[position].agency].kind else { continue }
            if members[kind] == nil { kinds.append(kind) }
            members[kind, default: []].append(position)
        }
        return kinds.map { PeerGroup(kind: $0, sheets: members[$0] ?? []) }
    }

    /// By agency the share of the criteria rated that need improvement, under a reading.
    ///
    /// An agency that has a grade for less than half of what it was asked is left out.
    func shares(
        under reading: Reading.Name, in assessment: Assessment
    ) -> [(sheet: Int, share: Fraction)] {
        let needs = assessment.scale.grades.map(\.needsImprovement)
        let all = assessment.sheets.span
        return sheets.compactMap { position in
            let standings =
                reading == .selfAssessed ? all[position].selfAssessed : all[position].effective
            let isCarried = reading == .withoutCarried ? all[position].isCarried : []
            var needing = 0
            var graded = 0
            var notApplicable = 0
            var asked = 0
            for (criterion, standing) in standings.enumerated() where standing != .notAsked {
                asked += 1
                if !isCarried.isEmpty, isCarried[criterion] { continue }
                if standing == .notApplicable { notApplicable += 1 }
                guard let grade = standing.grade else { continue }
                graded += 1
                if needs[grade] { needing += 1 }
            }
            guard 2 * graded >= asked else { return nil }
            let all = reading == .notApplicableCounted ? graded + notApplicable : graded
            return Fraction(needing, of: all).map { (position, $0) }
        }
    }
}
