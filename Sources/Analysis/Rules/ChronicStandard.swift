import Section11Returns
import Section11Scoring
import Section11Standards

/// F04: a standard that is weak in cycle after cycle.
///
/// Looks for standards that F01 picks out in this cycle and in the one before it, in two cycles in
/// a row unless the catalogue says otherwise, and names the cycles. The flag is tried under every
/// reading of all those cycles. Does not bridge a cycle of another edition, nor one in which nobody
/// rated the standard.
///
/// Example: 11 of 18 agencies needed improvement in standard 5 in 2016-17, and 11 of 19 in 2017-18.
///
/// Source: the rule is ours; the founding reports look each year at what the year before found.
public enum ChronicStandard: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F04")

    /// The rule in a few words.
    public static let title = "weak in cycle after cycle"

    /// Why it matters.
    public static let reason =
        "A weakness that outlasts a cycle of action plans needs another answer than the same plan."

    /// The flags, the longest run first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let thresholds = context.catalogue.flags
        let least = max(2, thresholds.chronicCycles)
        let cycles = [context.assessment] + context.earlier
        let weak = cycles.map { Set($0.weakStandards(by: thresholds)) }
        guard cycles.count >= least else { return [] }
        let runs = context.catalogue.standards.indices.map { standard in
            weak.prefix { $0.contains(standard) }.count
        }
        let chronic = runs.indices.filter { runs[$0] >= least }.sorted {
            (-runs[$0], $0) < (-runs[$1], $1)
        }
        if chronic.isEmpty { return [] }
        let readings = [context.readings] + context.earlier.prefix(least - 1).map(Reading.all)
        let firm = firm(in: readings, by: thresholds)
        let flags = chronic.map { standard -> WrittenFlag in
            let run = Array(cycles.prefix(runs[standard]))
            let described = context.catalogue.standards[standard]
            let counts = run.map { cycle in
                let tally = cycle.tallies.standards[standard]
                return "'\(cycle.returnSet.cycle.id)' "
                    + "(\(tally.needingImprovement(on: cycle.scale)) of \(tally.rated))"
            }
            let message = """
                standard \(described.number), \(described.title), is weak in \(run.count) cycles in \
                a row: \(FlagWords.list(counts, limit: 12))
                """
            return WrittenFlag(
                subject: .standard(standard), message: message,
                share: Flag.Share(ofStandard: standard, in: context.assessment),
                numbers: [
                    .init("cyclesInARow", .count(run.count)),
                    .init(
                        "cycles",
                        .text(run.map(\.returnSet.cycle.id).joined(separator: " "))),
                ],
                tests: firm.map { name, standards in
                    Flag.Test(reading: name, holds: standards?.contains(standard) ?? true)
                })
        }
        return [RaisedFlags(self, flags)]
    }

    /// By reading the standards that are weak in each of the cycles that the rule asks for; `nil`,
    /// which is all of them, where no cycle has a return to leave out.
    private static func firm(
        in readings: [[Reading]], by thresholds: Thresholds
    ) -> [(name: Reading.Name, standards: Set<Int>?)] {
        (readings.first ?? []).map { reading in
            var weak: Set<Int>?
            for cycle in readings {
                guard let same = cycle.first(where: { $0.name == reading.name }) else {
                    return (reading.name, [])
                }
                guard
                    let found = WeakStandard.picks(
                        inAll: same.variants, thresholds: thresholds)
                else { continue }
                weak = weak?.intersection(found) ?? found
            }
            return (reading.name, weak)
        }
    }
}
