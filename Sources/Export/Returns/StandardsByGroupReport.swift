public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// The standards by setting type, phase or kind of body: where each group is weakest.
public enum StandardsByGroupReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/settings/1"

    /// The report on a scope of a cycle.
    public static func report(_ grouped: GroupedStandards) -> Report {
        let set = grouped.assessment.returnSet
        let heading = heading(grouped.grouping)
        return Report(
            schema: schema, title: "\(set.cycle.title): standards by \(heading)",
            notice: set.cycle.statement, notes: notes(grouped),
            facts: [
                .init("cycle", .text(set.cycle.id)), .init("by", .text(grouped.grouping.rawValue)),
                .init(
                    "returns", label: "returns",
                    .count(grouped.assessment.sheets.count)),
                .init("countsCarried", .flag(grouped.assessment.countsCarried)),
            ],
            tables: [weakest(grouped, heading), standards(grouped, heading)])
    }

    private static func heading(_ grouping: AgencyGrouping) -> String {
        switch grouping {
        case .setting: "setting type"
        case .phase: "phase"
        case .kind: "kind"
        }
    }

    private static func notes(_ grouped: GroupedStandards) -> [String] {
        var notes: [String] = []
        if let interim = grouped.assessment.returnSet.interimStatement { notes.append(interim) }
        notes.append(
            "a share is of the agencies of the group that are rated in the standard; a rank is among "
                + "the standards of the group, the highest share first, and ties share a rank")
        if !grouped.assessment.countsCarried {
            notes.append("ratings carried forward from cycles before are left out")
        }
        let small = grouped.groups.count { group in
            group.standards.contains { (1..<smallestGroup).contains($0.rated) }
        }
        if small > 0 {
            let groups = Words.count(small, "group has", "groups have")
            notes.append(
                "\(groups) fewer than \(smallestGroup) agencies rated in a standard, by which a single "
                    + "one may be recognised: this is not for publication")
        }
        return notes
    }

    /// How many rated agencies a group needs so that none of them is easily recognised.
    private static let smallestGroup = 5

    private static func weakest(_ grouped: GroupedStandards, _ heading: String) -> ReportTable {
        let limit = grouped.assessment.index.catalogue.flags.weakest
        return ReportTable(
            "weakest", title: "the weakest standards of each \(heading)",
            base: "rank \(limit) or better by the share that needs improvement, where any does",
            columns: [.init("group", heading), .init("rank", "rank")] + standardColumns,
            rows: grouped.groups.flatMap { group in
                group.weakest.map { position in
                    [label(group), rank(group, position)] + values(group, position, in: grouped)
                }
            }, whenEmpty: "no standard needs improvement anywhere")
    }

    private static func standards(_ grouped: GroupedStandards, _ heading: String) -> ReportTable {
        ReportTable(
            "standards", title: "every standard by \(heading)",
            base:
                "provisional: rated on less than full coverage; carried: rests at least in part on "
                + "a cycle before; both are among those rated",
            columns: [
                .init("group", heading), .init("onRegister", "on register"),
                .init("expected", "expected"), .init("received", "received"),
            ] + standardColumns + [
                .init("rank", "rank"), .init("provisional", "provisional"),
                .init("carriedForward", "carried"), .init("notApplicable", "not applicable"),
                .init("unanswered", "unanswered"),
            ],
            rows: grouped.groups.flatMap { group in
                group.standards.indices.map { position in
                    let tally = group.standards[position]
                    return [
                        label(group), .count(group.onRegister), .count(group.expected),
                        .count(group.received),
                    ] + values(group, position, in: grouped) + [
                        rank(group, position), .count(tally.provisional),
                        .count(tally.carriedForward), .count(tally.notApplicable),
                        .count(tally.unanswered),
                    ]
                }
            }, whenEmpty: "the register is empty")
    }

    private static let standardColumns: [ReportTable.Column] = [
        .init("standard", "no."), .init("title", "standard"), .init("rated", "rated"),
        .init("needingImprovement", "need improvement"), .init("share", "share"),
    ]

    private static func values(
        _ group: GroupedStandards.Group, _ position: Int, in grouped: GroupedStandards
    ) -> [ReportValue] {
        let standard = grouped.assessment.index.catalogue.standards[position]
        let tally = group.standards[position]
        let scale = grouped.assessment.scale
        return [
            .text(standard.number), .text(standard.title), .count(tally.rated),
            .count(tally.needingImprovement(on: scale)), .optional(tally.share(on: scale)),
        ]
    }

    private static func label(_ group: GroupedStandards.Group) -> ReportValue {
        group.label.map { .text($0) } ?? .absent(.missing)
    }

    private static func rank(_ group: GroupedStandards.Group, _ position: Int) -> ReportValue {
        group.ranks[position].map { .count($0) } ?? .absent(.notApplicable)
    }
}
