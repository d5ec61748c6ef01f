public import Section11Analysis
import Section11Returns
import Section11Standards

extension Report {
    /// What mini audits have covered, standard by standard and criterion by criterion.
    public init(_ coverage: ThemedCoverage) {
        let cycles = coverage.rounds.map(\.cycle)
        let notices = cycles.compactMap(\.notice)
        let catalogue = coverage.index.catalogue
        let uncovered = coverage.uncovered
        let all = coverage.index.entries.count
        self.init(
            schema: "section11/coverage/1", title: "What the mini audits have covered",
            notice: notices.first
                ?? (cycles.contains(where: \.isInvented) ? "The returns are invented." : nil),
            notes: [
                "\(all - uncovered.count) of \(all) criteria were asked by at least one mini audit; "
                    + "no mini audit has asked the other \(uncovered.count)",
                "an agency has answered where it gave a grade or said that the criterion does not "
                    + "apply; ratings carried forward from cycles before are no answers",
            ],
            facts: [
                Fact("catalogue", label: "edition", .text(catalogue.id)),
                Fact("miniAudits", label: "mini audits", .count(coverage.minis.count)),
                Fact("fullAudits", label: "full audits", .count(coverage.fullAudits.count)),
                Fact("criteria", .count(all)), Fact("criteriaUncovered", .count(uncovered.count)),
            ],
            tables: [
                Self.rounds(coverage), Self.standards(coverage), Self.criteria(coverage),
                Self.gaps(coverage, uncovered),
            ])
    }

    private static func rounds(_ coverage: ThemedCoverage) -> ReportTable {
        ReportTable(
            "cycles", title: "the cycles, by the day on which returns were due",
            base: "returns are agencies that made one; criteria are those that the cycle asks",
            columns: [
                .init("cycle", "cycle"), .init("mini", "mini"), .init("theme", "theme"),
                .init("due", "due"), .init("returns", "returns"), .init("criteria", "criteria"),
            ],
            rows: coverage.rounds.map { round in
                [
                    .text(round.cycle.id), .flag(round.isMini),
                    round.isMini ? .optional(round.cycle.theme) : .absent(.notApplicable),
                    .optional(round.cycle.due), .count(round.returns),
                    .count(round.criteria.count { $0 != nil }),
                ]
            })
    }

    private static func standards(_ coverage: ThemedCoverage) -> ReportTable {
        ReportTable(
            "by-standard", title: "standard by standard",
            base: "covered are the criteria that at least one mini audit asked, of the criteria of "
                + "the standard",
            columns: [
                .init("standard", "no."), .init("title", "standard"),
                .init("criteria", "criteria"), .init("covered", "covered"),
                .init("uncovered", "not yet"), .init("miniAudits", "asked by"),
            ],
            rows: coverage.index.catalogue.standards.enumerated().map { position, standard in
                let criteria = coverage.index.criteriaByStandard[position]
                let covered = criteria.count { !coverage.minis(asking: $0).isEmpty }
                let minis = coverage.minis.filter { round in
                    criteria.contains { round.criteria[$0] != nil }
                }
                return [
                    .text(standard.number), .text(standard.title), .count(criteria.count),
                    .count(covered), .count(criteria.count - covered),
                    .list(minis.map(\.cycle.id)),
                ]
            })
    }

    private static func criteria(_ coverage: ThemedCoverage) -> ReportTable {
        ReportTable(
            "by-criterion", title: "criterion by criterion, for each cycle that asked it",
            base:
                "answered is of the agencies asked: those of a kind to which the criterion applies "
                + "that were expected to make a return or made one",
            columns: [
                .init("criterion", "criterion"), .init("standard", "standard"),
                .init("cycle", "asked by"), .init("mini", "mini"), .init("answered", "answered"),
                .init("asked", "asked"),
            ],
            rows: coverage.index.entries.enumerated().flatMap { position, entry in
                coverage.rounds.compactMap { round in
                    round.criteria[position].map { count in
                        [
                            .text(entry.criterion.ref),
                            .text(coverage.index.catalogue.standards[entry.standard].number),
                            .text(round.cycle.id), .flag(round.isMini), .count(count.answered),
                            .count(count.asked),
                        ]
                    }
                }
            })
    }

    private static func gaps(_ coverage: ThemedCoverage, _ uncovered: [Int]) -> ReportTable {
        ReportTable(
            "uncovered", title: "what no mini audit has covered yet",
            base:
                "the full audits are those that asked it, with the agencies that answered of those "
                + "asked",
            columns: [
                .init("criterion", "criterion"), .init("text", "what it asks"),
                .init("fullAudits", "full audits"),
            ],
            rows: uncovered.map { position in
                let criterion = coverage.index.entries[position].criterion
                let audits = coverage.fullAudits.compactMap { round in
                    round.criteria[position].map {
                        "\(round.cycle.id) \($0.answered) of \($0.asked)"
                    }
                }
                return [.text(criterion.ref), .text(criterion.text), .list(audits)]
            }, whenEmpty: "every criterion has been asked by a mini audit")
    }
}
