public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// What moderation changed, ready to print.
public enum ModerationReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/moderation/1"

    /// Makes the report of a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - changes: What changed since a summary that was kept; `nil` if none was given.
    /// - Returns: The report.
    public static func report(
        of assessment: Assessment, since changes: SummaryChanges? = nil
    ) -> Report {
        let set = assessment.returnSet
        let figures = ModerationFigures(assessment)
        let shift = figures.shift
        let agencies = Set(figures.answers.map(\.agency)).count
        var notes = [
            "The effective rating is the panel's where it recorded one, else the agency's own. "
                + "Ratings carried forward were moderated in their own cycle and are not counted here."
        ]
        if figures.answers.isEmpty {
            notes.append("The panel recorded nothing: every rating is the agency's own.")
        }
        var tables = [
            answers(figures, of: assessment), byAgency(figures, of: assessment),
            byStandard(figures, of: assessment), gradesTable(figures, of: assessment),
            agreement(figures),
        ]
        if let changes {
            notes += changes.notes
            tables.append(changes.table)
        }
        return Report(
            schema: schema, title: "Moderation of \(set.cycle.title)",
            notice: set.cycle.statement, notes: notes,
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("catalogue", .text(assessment.index.catalogue.id)),
                .init("areas", .list(assessment.scope.areas)),
                .init("moderated", label: "answers moderated", .count(shift.moderated)),
                .init("agencies", label: "agencies moderated", .count(agencies)),
                .init("returns", label: "returns", .count(assessment.sheets.count)),
                .init("up", label: "up", .count(shift.up)),
                .init("same", label: "same", .count(shift.same)),
                .init("down", label: "down", .count(shift.down)),
                .init("other", label: "to or from not applicable", .count(shift.other)),
            ], tables: tables)
    }

    private static func answers(
        _ figures: ModerationFigures, of assessment: Assessment
    ) -> ReportTable {
        let set = assessment.returnSet
        var decided: [[Int]: Moderation.Decision] = [:]
        var last: (agency: Int, responses: [Response]?)?
        for decision in set.moderation?.decisions ?? [] {
            let agency = decision.agency
            if last?.agency != agency {
                last = (agency, set.withReturn(ofAgency: agency) { $0.responses })
            }
            let criterion = last?.responses?[decision.response].criterion
            if let criterion { decided[[agency, criterion]] = decision }
        }
        return ReportTable(
            "answers", title: "Own and moderated ratings side by side",
            base: "every answer of this cycle that the panel looked at",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("criterion", "criterion"), .init("selfAssessed", "own rating"),
                .init("moderated", "moderated"), .init("steps", "steps"),
                .init("date", "date"), .init("recordedIn", "recorded in"),
            ],
            rows: figures.answers.map { answer in
                let agency = set.cycle.agencies[answer.agency]
                let decision = decided[[answer.agency, answer.criterion]]
                return [
                    .text(agency.id), .text(agency.name),
                    .text(assessment.index.entries[answer.criterion].criterion.ref),
                    .text(assessment.label(answer.selfAssessed)),
                    .text(assessment.label(answer.moderated)),
                    answer.steps.map { .count($0) } ?? .absent(.notApplicable),
                    decision.map { .optional($0.date.date) } ?? .absent(.missing),
                    .text(decision == nil ? "the return" : ModerationLog.fileName),
                ]
            }, whenEmpty: "the panel moderated no answer")
    }

    private static let shiftColumns: [ReportTable.Column] = [
        .init("moderated", "moderated"), .init("up", "up"), .init("same", "same"),
        .init("down", "down"), .init("other", "to or from n/a"),
    ]

    private static func cells(_ shift: ModerationFigures.Shift) -> [ReportValue] {
        [shift.moderated, shift.up, shift.same, shift.down, shift.other].map { .count($0) }
    }

    private static func byAgency(
        _ figures: ModerationFigures, of assessment: Assessment
    ) -> ReportTable {
        let agencies = assessment.returnSet.cycle.agencies
        let moderated = Set(figures.answers.map(\.agency)).sorted()
        return ReportTable(
            "by-agency", title: "Shift by agency",
            base: "up, same and down are of the agency's answers that were moderated",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
            ] + shiftColumns,
            rows: moderated.map {
                [.text(agencies[$0].id), .text(agencies[$0].name)]
                    + cells(figures.shift(ofAgency: $0))
            })
    }

    private static func byStandard(
        _ figures: ModerationFigures, of assessment: Assessment
    ) -> ReportTable {
        let scale = assessment.scale
        let tallies = assessment.tallies
        let ownRanks = Tally.ranks(of: tallies.selfAssessed.map { $0.share(on: scale) })
        return ReportTable(
            "by-standard", title: "Shift by standard",
            base: "up, same and down are of the answers moderated; needing improvement is of the "
                + "agencies rated, by own ratings and after moderation",
            columns: [.init("number", "no"), .init("title", "standard")] + shiftColumns + [
                .init("ownNeedingImprovement", "own: need"), .init("ownRated", "of"),
                .init("ownRank", "rank"), .init("needingImprovement", "moderated: need"),
                .init("rated", "of"), .init("rank", "rank"),
            ],
            rows: assessment.index.catalogue.standards.enumerated().map { position, standard in
                let own = tallies.selfAssessed[position]
                let effective = tallies.standards[position]
                return [.text(standard.number), .text(standard.title)]
                    + cells(figures.shift(ofStandard: position)) + [
                        .count(own.needingImprovement(on: scale)), .count(own.rated),
                        ownRanks[position].map { .count($0) } ?? .absent(.notApplicable),
                        .count(effective.needingImprovement(on: scale)), .count(effective.rated),
                        assessment.ranks[position].map { .count($0) } ?? .absent(.notApplicable),
                    ]
            })
    }

    private static func gradesTable(
        _ figures: ModerationFigures, of assessment: Assessment
    ) -> ReportTable {
        let grades = assessment.scale.grades
        return ReportTable(
            "grades", title: "Own grade by the panel's",
            base:
                "a row for each own grade, a column for each of the panel's; answers with a grade "
                + "from both",
            columns: [.init("own", "own rating")]
                + grades.map { .init($0.code, $0.label) },
            rows: zip(grades, figures.table).map { grade, counts in
                [.text(grade.label)] + counts.map { .count($0) }
            })
    }

    private static func agreement(_ figures: ModerationFigures) -> ReportTable {
        let table = figures.table
        func decimal(_ value: Double?) -> ReportValue {
            value.map { .decimal(Int(($0 * 1000).rounded()), decimals: 3) }
                ?? .absent(.notApplicable)
        }
        return ReportTable(
            "agreement", title: "Agreement of agencies and panel",
            base:
                "Cohen's weighted kappa over answers with a grade from both; 95 % interval from the "
                + "standard error of Fleiss, Cohen and Everitt (1969), which takes answers for "
                + "independent though those of one agency are not, so it is rather too narrow. The "
                + "panel chooses what to look at, so this says nothing of the other answers",
            columns: [
                .init("weights", "weights"), .init("answers", "answers"),
                .init("agreed", "same grade"), .init("observed", "observed agreement"),
                .init("kappa", "kappa"), .init("low", "from"), .init("high", "to"),
                .init("because", "why not"),
            ],
            rows: WeightedKappa.Weights.allCases.map { weights in
                let kappa = WeightedKappa(table, weights: weights)
                return [
                    .text(weights.rawValue), .count(kappa.pairs), .count(kappa.agreed),
                    .optional(Fraction(kappa.agreed, of: kappa.pairs)), decimal(kappa.estimate),
                    decimal(kappa.interval?.low), decimal(kappa.interval?.high),
                    kappa.absence.map { .text($0.rawValue) } ?? .absent(.notApplicable),
                ]
            })
    }
}

extension Assessment {
    /// A standing in words: the grade's label, or the kind of absence.
    func label(_ standing: Standing) -> String {
        Summary.AgencyFigure.Rating(standing).label(on: scale.grades)
    }
}
