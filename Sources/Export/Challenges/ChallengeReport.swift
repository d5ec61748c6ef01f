public import Section11Analysis
import Section11Returns
import Section11Standards

/// The challenges of the board's log, for its officers and not for publication.
public enum ChallengeReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/challenges/1"

    /// The report on the challenges of a scope.
    public static func report(_ overview: ChallengeOverview) -> Report {
        let open = overview.items.filter(\.isOpen)
        var notes = [
            "for the board's officers: the texts are those of the log, with what the scan for "
                + "child-level data finds replaced by its kind; --public makes what is fit to be "
                + "published"
        ]
        if overview.asOf == nil {
            notes.append(
                "neither a day nor an end of the cycle is given, so nobody can say how long a "
                    + "challenge is open")
        }
        if overview.raisedLater > 0 {
            notes.append("raised after that day, and left out: \(overview.raisedLater)")
        }
        if !overview.isKept { notes.append("there is no challenges.csv beside the cycle") }
        return Report(
            schema: schema, title: "\(overview.cycle.title): challenges",
            notice: overview.cycle.statement, notes: notes,
            facts: [
                .init("cycle", .text(overview.cycle.id)),
                .init("asOf", label: "as of", .optional(overview.asOf)),
                .init("challenges", label: "challenges", .count(overview.items.count)),
                .init("open", label: "open", .count(open.count)),
                .init(
                    "openWithoutResponse", label: "open without a response",
                    .count(open.count { $0.challenge.response.isEmpty })),
            ],
            tables: [
                list(overview), byAgency(overview), byStandard(overview), .issues(overview.issues),
            ])
    }

    private static func list(_ overview: ChallengeOverview) -> ReportTable {
        let agencies = overview.cycle.agencies
        return ReportTable(
            "challenges", title: "challenges",
            base:
                "open ones first, the longest open before others; days are from the day raised to "
                + "the day closed, or while it is open to the day that counts as today",
            columns: [
                .init("row", "row"), .init("raised", "raised"), .init("raisedBy", "raised by"),
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("standard", "standard"), .init("state", "state"), .init("days", "days"),
                .init("challenge", "challenge"), .init("response", "response"),
                .init("outcome", "outcome"), .init("closed", "closed"),
            ],
            rows: overview.items.map { item in
                let challenge = item.challenge
                let agency = challenge.agency.position.map { agencies[$0] }
                return [
                    .count(challenge.row), .optional(challenge.raised),
                    .optional(challenge.raisedBy.map(FreeText.line)), .optional(agency?.id),
                    .optional(agency?.name),
                    standard(challenge.standard, in: overview.standards),
                    .text(item.isOpen ? "open" : "closed"),
                    item.days.map { .count($0) } ?? .absent(.missing),
                    FreeText.value(challenge.text), FreeText.value(challenge.response),
                    FreeText.value(challenge.outcome),
                    challenge.closed.map { .date($0) }
                        ?? .absent(item.isOpen ? .notApplicable : .missing),
                ]
            }, whenEmpty: "no challenge is recorded")
    }

    private static func standard(
        _ named: Challenge.Named, in standards: [Standard]
    ) -> ReportValue {
        switch named {
        case .known(let position):
            .text("\(standards[position].number) \(standards[position].title)")
        case .nothing: .absent(.notApplicable)
        case .unknown: .absent(.missing)
        }
    }

    private static func byAgency(_ overview: ChallengeOverview) -> ReportTable {
        let agencies = overview.cycle.agencies
        let named = Set(overview.items.map(\.challenge.agency.position))
        var rows: [[ReportValue]] = agencies.indices.filter(named.contains).map { agency in
            [.text(agencies[agency].id), .text(agencies[agency].name)]
                + counts(overview) { $0.agency == .known(agency) }
        }
        if named.contains(nil) {
            rows.append(
                [.absent(.missing), .text("no agency of the register")]
                    + counts(overview) { $0.agency.position == nil })
        }
        return ReportTable(
            "by-agency", title: "by agency",
            base: "challenges to the agency; agencies that were not challenged are left out",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
            ] + counted, rows: rows)
    }

    private static func byStandard(_ overview: ChallengeOverview) -> ReportTable {
        var rows: [[ReportValue]] = overview.standards.enumerated().map { position, standard in
            [.text("\(standard.number) \(standard.title)")]
                + counts(overview) { $0.standard == .known(position) }
        }
        rows.append(
            [.text("no standard of the catalogue")]
                + counts(overview) { $0.standard.position == nil })
        return ReportTable(
            "by-standard", title: "by standard",
            base: "challenges about the standard, every challenge in one row",
            columns: [.init("standard", "standard")] + counted, rows: rows)
    }

    private static let counted: [ReportTable.Column] = [
        .init("challenges", "challenges"), .init("open", "open"),
        .init("outcomeRecorded", "closed with an outcome"),
        .init("noOutcome", "closed without one"),
    ]

    private static func counts(
        _ overview: ChallengeOverview, where isMeant: (Challenge) -> Bool
    ) -> [ReportValue] {
        let counts = ChallengeOverview.State.allCases.map { overview.count($0, where: isMeant) }
        return ([counts.reduce(0, +)] + counts).map { .count($0) }
    }
}
