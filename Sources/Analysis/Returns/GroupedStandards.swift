import Section11Returns
public import Section11Scoring
import Section11Standards

/// How each standard stands in every group of agencies, such as the schools of one setting type.
///
/// A share is of the agencies of the group that are rated; a rank is among the standards of the
/// group. The weakest are picked as F02 picks them: every standard of the catalogue's rank or
/// better in which at least one agency needs improvement.
///
///     GroupedStandards(assessment, by: .setting).groups[0].weakest  // [5], the sixth standard
public struct GroupedStandards: Sendable {
    /// The standards of one group.
    public struct Group: Sendable {
        /// What its agencies share, in words; `nil` for those of which the register does not say.
        public let label: String?
        /// How many agencies the register has.
        public let onRegister: Int
        /// How many of them owe a return.
        public let expected: Int
        /// How many of those sent one.
        public let received: Int
        /// The tallies by standard, from effective ratings.
        public let standards: [Tally]
        /// The rank of each standard by the share that needs improvement; `nil` where nobody is
        /// rated.
        public let ranks: [Int?]
        /// The positions of the weakest standards, the weakest first.
        public let weakest: [Int]
    }

    /// The scored returns.
    public let assessment: Assessment

    /// By what the agencies are put together.
    public let grouping: AgencyGrouping

    /// The groups.
    public let groups: [Group]

    /// Counts the standards of every group of a scope.
    public init(_ assessment: Assessment, by grouping: AgencyGrouping) {
        let set = assessment.returnSet
        let scale = assessment.scale
        let thresholds = assessment.index.catalogue.flags
        let cards = Dictionary(
            zip(assessment.sheets.map(\.agency), assessment.tallies.scorecards),
            uniquingKeysWith: { first, _ in first })
        let members = set.cycle.agencies.indices.filter {
            assessment.scope.includes(set.cycle.agencies[$0])
        }
        let empty = Array(
            repeating: Tally(grades: scale.grades.count),
            count: assessment.index.catalogue.standards.count)
        self.assessment = assessment
        self.grouping = grouping
        groups = grouping.groups(of: members, in: set.cycle).map { group in
            let owing = group.members.filter { ReturnsOverview.owes($0, in: set) }
            var standards = empty
            for card in group.members.compactMap({ cards[$0] }) {
                for (position, score) in card.scores.enumerated() {
                    standards[position].count(score)
                }
            }
            let shares = standards.map { $0.share(on: scale) }
            let ranks = Tally.ranks(of: shares)
            return Group(
                label: group.label, onRegister: group.members.count, expected: owing.count,
                received: owing.count { set.entry(forAgency: $0) != nil }, standards: standards,
                ranks: ranks,
                weakest: WeakestStandards.picks(shares, thresholds: thresholds).sorted {
                    (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1)
                })
        }
    }
}
