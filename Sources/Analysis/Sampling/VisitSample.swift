public import Section11Standards

/// The agencies chosen for a verification visit: seeded, stratified, and to be repeated by anybody.
///
/// The sample is shared out among strata in proportion to their agencies (largest remainder; at
/// least one of each where the size allows), and within a stratum the lowest ``SampleNumber``s are
/// drawn. Agencies taken with certainty count towards the size, and the rest of it is shared out
/// among the others; where more are certain than the size, all of them are taken. Source: the Isle
/// of Wight board selects schools each year for verification visits; the method is ours.
public struct VisitSample: Sendable, Equatable {
    /// By what agencies are put into strata.
    public enum Stratification: String, Sendable, CaseIterable {
        /// By setting type.
        case setting
        /// By phase of education.
        case phase
        /// By the areas that an agency covers, all of them together.
        case area
        /// By kind of agency.
        case kind
    }

    /// A part of the agencies that may be chosen.
    public struct Stratum: Sendable, Equatable {
        /// What its agencies share, in words; `nil` for those of which the register does not say.
        public let label: String?
        /// How many agencies it has.
        public let population: Int
        /// How many of them are taken with certainty.
        public let certain: Int
        /// How many of the others are drawn.
        public let drawn: Int
        /// How many are chosen in all.
        public var chosen: Int { certain + drawn }
    }

    /// An agency that is chosen.
    public struct Choice: Sendable, Equatable {
        /// Its position in the register.
        public let agency: Int
        /// The position of its stratum.
        public let stratum: Int
        /// The number by which it is drawn.
        public let number: SampleNumber
        /// Whether it is taken with certainty.
        public let isCertain: Bool
    }

    /// How many were to be chosen.
    public let size: Int

    /// The seed.
    public let seed: String

    /// The strata, by label; the one without a label last.
    public let strata: [Stratum]

    /// The agencies that are chosen, by stratum and number, the certain ones of a stratum first.
    public let choices: [Choice]

    /// Draws a sample.
    ///
    /// - Parameters:
    ///   - agencies: The agencies that may be chosen, by the register's positions.
    ///   - cycle: The cycle with the register.
    ///   - size: How many to choose.
    ///   - seed: What the draw depends on, such as the year and the board's name.
    ///   - certain: The agencies to take with certainty.
    ///   - stratification: By what agencies are put into strata.
    public init(
        of agencies: [Int], in cycle: AuditCycle, size: Int, seed: String,
        certain: Set<Int> = [], by stratification: Stratification
    ) {
        var members: [String?: [Int]] = [:]
        for agency in agencies {
            let label = Self.label(of: cycle.agencies[agency], in: cycle, by: stratification)
            members[label, default: []].append(agency)
        }
        let labels = members.keys.compactMap(\.self).sorted() + (members[nil] == nil ? [] : [nil])
        let numbered = labels.map { label in
            (members[label] ?? []).map { agency in
                (agency: agency, number: SampleNumber(seed: seed, id: cycle.agencies[agency].id))
            }.sorted { one, other in
                (one.number, cycle.agencies[one.agency].id)
                    < (other.number, cycle.agencies[other.agency].id)
            }
        }
        let open = numbered.map { $0.filter { !certain.contains($0.agency) } }
        let taken = agencies.count { certain.contains($0) }
        let drawn = Allocation.shares(of: max(0, size - taken), among: open.map(\.count))
        self.size = size
        self.seed = seed
        strata = labels.indices.map { stratum in
            Stratum(
                label: labels[stratum], population: numbered[stratum].count,
                certain: numbered[stratum].count - open[stratum].count, drawn: drawn[stratum])
        }
        choices = labels.indices.flatMap { stratum in
            let sure = numbered[stratum].filter { certain.contains($0.agency) }
            return sure.map {
                Choice(agency: $0.agency, stratum: stratum, number: $0.number, isCertain: true)
            }
                + open[stratum].prefix(drawn[stratum]).map {
                    Choice(agency: $0.agency, stratum: stratum, number: $0.number, isCertain: false)
                }
        }
    }

    /// How many agencies may be chosen.
    public var population: Int { strata.reduce(0) { $0 + $1.population } }

    private static func label(
        of agency: Agency, in cycle: AuditCycle, by stratification: Stratification
    ) -> String? {
        switch stratification {
        case .setting: return agency.setting?.title
        case .phase: return agency.phase
        case .kind: return agency.kind?.title
        case .area:
            let names = cycle.areas.filter { agency.areas.contains($0.id) }.map(\.name)
            return names.isEmpty ? nil : names.joined(separator: " + ")
        }
    }
}

extension VisitSample {
    /// The agencies with a flag that a visit can settle: unlike their kind (F05), or with top
    /// grades without evidence (F06).
    public static func flagged(in flags: [Flag]) -> Set<Int> {
        Set(
            flags.filter { $0.code == OutlyingAgency.code || $0.code == UnsupportedRating.code }
                .compactMap(\.subject.agency))
    }
}
