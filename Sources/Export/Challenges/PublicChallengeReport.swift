public import Section11Analysis
import Section11Returns
import Section11Standards

/// The challenges of the board's log as they may be published: counts by standard and outcome.
///
/// No agency, no role and no text of the log stands in it, nor anything of what is wrong in the
/// log. What the log says of an outcome is free text, so that only whether one is recorded is
/// counted.
public enum PublicChallengeReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/challenges-public/1"

    /// The report on the challenges of a whole cycle.
    public static func report(_ overview: ChallengeOverview) -> Report {
        let standards = overview.standards
        let positions: [Int?] = standards.indices.map { $0 } + [nil]
        let counts = HeldBackCounts(
            positions.map { position in
                ChallengeOverview.State.allCases.map { state in
                    overview.count(state) { $0.standard.position == position }
                }
            })
        return Report(
            schema: schema, title: "\(overview.cycle.title): challenges by standard and outcome",
            notice: overview.cycle.statement,
            notes: [
                "the board's log of challenges, counted; agencies are not named, and no text is given",
                "[c] stands for a count from 1 to \(HeldBackCounts.least - 1), and for the totals "
                    + "from which it could be worked out; 0 means none",
            ],
            facts: [
                .init("cycle", .text(overview.cycle.id)),
                .init("asOf", label: "as of", .optional(overview.asOf)),
                .init("challenges", label: "challenges", value(counts.total)),
            ],
            tables: [table(counts, standards)])
    }

    private static func table(_ counts: HeldBackCounts, _ standards: [Standard]) -> ReportTable {
        let labels = standards.map { "\($0.number) \($0.title)" } + ["no standard"]
        var rows: [[ReportValue]] = labels.enumerated().map { position, label in
            [.text(label)] + counts.cells[position].map(value) + [value(counts.rowTotals[position])]
        }
        rows.append([.text("all")] + counts.columnTotals.map(value) + [value(counts.total)])
        return ReportTable(
            "by-standard", title: "by standard and outcome",
            base: "challenges that the board recorded in the cycle, every one in one row",
            columns: [
                .init("standard", "standard"), .init("open", "open"),
                .init("outcomeRecorded", "closed with an outcome"),
                .init("noOutcome", "closed without one"), .init("all", "all"),
            ], rows: rows)
    }

    private static func value(_ count: Int?) -> ReportValue {
        count.map { .count($0) } ?? .absent(.suppressed)
    }
}
