public import Section11Analysis
public import Section11Returns
import Section11Standards

/// Who answered a cycle: by setting type, phase and kind, by wave, and what the register went
/// through.
public enum ReturnsReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/returns/1"

    /// The report on a scope of a cycle.
    public static func report(_ overview: ReturnsOverview, receipts: ReceiptLog) -> Report {
        let cycle = overview.returnSet.cycle
        let all = overview.all
        return Report(
            schema: schema, title: "\(cycle.title): returns", notice: cycle.statement,
            notes: notes(overview, receipts: receipts),
            facts: [
                .init("cycle", .text(cycle.id)), .init("kind", .text(cycle.kind.rawValue)),
                .init("due", label: "due", .optional(cycle.due)),
                .init("onRegister", label: "on the register", .count(all.onRegister)),
                .init("expected", label: "expected", .count(all.expected)),
                .init("received", label: "received", .count(all.received)),
                .init("notReturned", label: "not returned", .count(all.notReturned)),
                .init("rate", label: "rate", .optional(all.rate)),
                .init("undated", .count(overview.undated)),
                .init("afterLastWave", .count(overview.afterLastWave)),
            ],
            tables: [
                groups("by-setting", "by setting type", "setting type", overview.bySetting),
                groups("by-phase", "by phase", "phase", overview.byPhase),
                groups("by-kind", "by kind of agency", "kind", overview.byKind),
                waves(overview), notReturned(overview), unexpected(overview),
                RegisterHistory.table(overview.returnSet), .issues(receipts.issues),
            ])
    }

    private static func notes(_ overview: ReturnsOverview, receipts: ReceiptLog) -> [String] {
        let set = overview.returnSet
        var notes: [String] = []
        if let interim = set.interimStatement { notes.append(interim) }
        notes.append(
            "every rate is of the returns expected: those of agencies that are asked and exist on the "
                + "day on which returns are due")
        if overview.undated > 0 {
            let why =
                receipts.isKept
                ? "\(ReceiptLog.fileName) does not name them"
                : "there is no \(ReceiptLog.fileName) beside the cycle"
            notes.append(
                "\(overview.undated) of \(overview.all.received) returns are undated (\(why)); they "
                    + "are received, and in no wave")
        }
        return notes
    }

    private static func groups(
        _ id: String, _ title: String, _ heading: String, _ groups: [ReturnsOverview.Group]
    ) -> ReportTable {
        ReportTable(
            id, title: title, base: "the rate is of the returns expected",
            columns: [
                .init("group", heading), .init("onRegister", "on register"),
                .init("expected", "expected"), .init("received", "received"),
                .init("full", "full"), .init("update", "update"), .init("mini", "mini"),
                .init("notReturned", "not returned"), .init("rate", "rate"),
            ],
            rows: groups.map { group in
                [
                    group.label.map { .text($0) } ?? .absent(.missing), .count(group.onRegister),
                    .count(group.expected), .count(group.received),
                    .count(group.kinds[.full] ?? 0), .count(group.kinds[.update] ?? 0),
                    .count(group.kinds[.mini] ?? 0), .count(group.notReturned),
                    .optional(group.rate),
                ]
            }, whenEmpty: "the register is empty")
    }

    private static func waves(_ overview: ReturnsOverview) -> ReportTable {
        ReportTable(
            "waves", title: "by wave",
            base: "received: known to have come by the day; the rate and the aim are of "
                + "\(overview.all.expected) returns expected; \(overview.undated) undated returns "
                + "are in no wave",
            columns: [
                .init("by", "by"), .init("aim", "aim"), .init("needed", "returns needed"),
                .init("received", "received"), .init("rate", "rate"),
                .init("undated", "undated"), .init("outcome", "aim reached"),
            ],
            rows: overview.waves.map { wave in
                [
                    .date(wave.wave.by), .share(wave.wave.share), .count(wave.needed),
                    .count(wave.received), .optional(wave.rate), .count(overview.undated),
                    .text(words(wave.outcome)),
                ]
            }, whenEmpty: "the cycle names no waves")
    }

    private static func words(_ outcome: ReturnsOverview.Wave.Outcome) -> String {
        switch outcome {
        case .reached: "yes"
        case .notReached: "no"
        case .unknown: "not known"
        }
    }

    private static func notReturned(_ overview: ReturnsOverview) -> ReportTable {
        agencies(
            "not-returned", "who has not returned", overview.notReturned, overview,
            whenEmpty: "every agency that is asked has sent its return")
    }

    private static func unexpected(_ overview: ReturnsOverview) -> ReportTable {
        agencies(
            "unexpected", "returns that nobody expected", overview.unexpected, overview,
            whenEmpty: "none")
    }

    private static func agencies(
        _ id: String, _ title: String, _ positions: [Int], _ overview: ReturnsOverview,
        whenEmpty: String
    ) -> ReportTable {
        ReportTable(
            id, title: title,
            columns: [
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("setting", "setting type"), .init("phase", "phase"), .init("kind", "kind"),
                .init("expects", "expected"),
            ],
            rows: positions.map { position in
                let agency = overview.returnSet.cycle.agencies[position]
                return [
                    .text(agency.id), .text(agency.name), .optional(agency.setting?.title),
                    .optional(agency.phase), .optional(agency.kind?.title),
                    .text(agency.expects.rawValue),
                ]
            }, whenEmpty: whenEmpty)
    }
}
