public import Section11Analysis
public import Section11Returns
import Section11Scoring
import Section11Standards

/// What verification visits confirmed and changed, by standard and by setting type.
public enum VisitReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/visits/1"

    /// The report on the visits of a cycle.
    ///
    /// - Parameters:
    ///   - log: The board's list.
    ///   - assessment: The scored returns of the scope.
    /// - Returns: The report.
    public static func report(_ log: VisitLog, of assessment: Assessment) -> Report {
        let set = assessment.returnSet
        let outcomes = VisitOutcomes(log.visits, of: assessment)
        let all = outcomes.all
        var notes = [
            "a visit is held beside the agency's own rating; it changes no rating and no figure of the "
                + "summary",
            "the share confirmed is of the ratings visited where both are grades",
        ]
        if !log.isKept {
            notes.append("there is no \(VisitLog.fileName) beside the cycle")
        }
        let standards = assessment.index.catalogue.standards
        return Report(
            schema: schema, title: "\(set.cycle.title): verification visits",
            notice: set.cycle.statement, notes: notes,
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("visited", label: "ratings visited", .count(all.visited)),
                .init(
                    "agencies", label: "agencies visited",
                    .count(Set(outcomes.outcomes.map(\.visit.agency)).count)),
                .init("confirmed", label: "confirmed", .count(all.results[.confirmed] ?? 0)),
                .init("up", label: "changed up", .count(all.results[.up] ?? 0)),
                .init("down", label: "changed down", .count(all.results[.down] ?? 0)),
                .init("share", label: "share confirmed", .optional(all.share)),
            ],
            tables: [
                counts(
                    "by-standard", "by standard", "standard",
                    outcomes.byStandard.map { standard, count in
                        (
                            .text(
                                "\(standards[standard].number) \(standards[standard].title)"),
                            count
                        )
                    }),
                counts(
                    "by-setting", "by setting type", "setting type",
                    outcomes.bySetting(in: set.cycle).map { setting, count in
                        (setting.map { .text($0) } ?? .absent(.missing), count)
                    }),
                changes(outcomes, assessment), .issues(log.issues),
            ])
    }

    private static func counts(
        _ id: String, _ title: String, _ heading: String,
        _ rows: [(label: ReportValue, count: VisitOutcomes.Count)]
    ) -> ReportTable {
        ReportTable(
            id, title: title, base: "ratings that a visit looked at",
            columns: [
                .init("group", heading), .init("visited", "visited"),
                .init("confirmed", "confirmed"), .init("up", "changed up"),
                .init("down", "changed down"), .init("other", "not comparable"),
                .init("share", "share confirmed"),
            ],
            rows: rows.map { label, count in
                [
                    label, .count(count.visited), .count(count.results[.confirmed] ?? 0),
                    .count(count.results[.up] ?? 0), .count(count.results[.down] ?? 0),
                    .count(count.results[.other] ?? 0), .optional(count.share),
                ]
            }, whenEmpty: "no rating was visited")
    }

    private static func changes(
        _ outcomes: VisitOutcomes, _ assessment: Assessment
    ) -> ReportTable {
        let agencies = assessment.returnSet.cycle.agencies
        return ReportTable(
            "changed", title: "what visits changed",
            columns: [
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("criterion", "criterion"), .init("own", "own rating"),
                .init("found", "the visit's"), .init("result", "changed"), .init("day", "on"),
                .init("by", "by"),
            ],
            rows: outcomes.outcomes.filter { $0.result != .confirmed }.map { outcome in
                let agency = agencies[outcome.visit.agency]
                return [
                    .text(agency.id), .text(agency.name),
                    .text(assessment.index.entries[outcome.visit.criterion].criterion.ref),
                    words(outcome.own, assessment), words(outcome.found, assessment),
                    .text(outcome.result == .other ? "not comparable" : outcome.result.rawValue),
                    .date(outcome.visit.day), .optional(outcome.visit.by),
                ]
            }, whenEmpty: "no visit changed a rating")
    }

    private static func words(_ standing: Standing, _ assessment: Assessment) -> ReportValue {
        switch standing {
        case .graded(let grade): .text(assessment.scale.grades[Int(grade)].label)
        case .notApplicable, .notAsked: .absent(.notApplicable)
        case .unanswered, .unmapped: .absent(.missing)
        }
    }
}
