public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
public import Section11Tables

/// What stands behind a figure that is neither a standard's nor a criterion's.
///
/// Such a figure has a name of its own: an agency's id, an indicator's id, an action's number
/// (after its agency's id and a stroke where others have the same), a flag's code, or `returns` or
/// `actions` for their counts. Ratings, counts and places only: what agencies wrote is confidential
/// and never shown.
public enum FigureExplanation {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/explanation/1"

    /// The explanation of a figure; `nil` if nothing of the cycle has that name.
    ///
    /// - Parameters:
    ///   - name: The figure's name, as a person writes it.
    ///   - assessment: The scored returns from which the figure comes.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or is due.
    /// - Returns: The report.
    public static func report(
        _ name: String, in assessment: Assessment, asOf: CalendarDate? = nil
    ) -> Report? {
        let summary = Summary(assessment: assessment, asOf: asOf, engineVersion: "")
        let name = name.lowercased()
        if let agency = summary.agencies.first(where: { $0.id == name }) {
            return Self.agency(agency, of: summary, in: assessment)
        }
        if let indicator = summary.indicators.first(where: { $0.indicator.id == name }) {
            return Self.indicator(indicator, of: summary)
        }
        if name == "returns" {
            return make("returns", of: summary, [SummaryTables(summary: summary).returns])
        }
        let flags = summary.flags.filter { $0.code.lowercased() == name }
        if !flags.isEmpty { return Self.flags(flags, of: summary) }
        let register = ActionRegister(
            [assessment.returnSet], areas: assessment.scope.areas, asOf: summary.asOf)
        let actions = register.items.filter { item in
            let label = item.label.lowercased()
            return [label, "\(item.agency.id)/\(label)", "actions"].contains(name)
        }
        return actions.isEmpty ? nil : make(name, of: summary, [Self.actions(actions)])
    }

    private static func make(
        _ name: String, of summary: Summary, notes: [String] = [], _ tables: [ReportTable]
    ) -> Report {
        Report(
            schema: schema, title: "\(Prose(summary).title): \(name)", notice: summary.notice,
            notes: notes, facts: [.init("figure", .text(name))], tables: tables)
    }

    private static func agency(
        _ agency: Summary.AgencyFigure, of summary: Summary, in assessment: Assessment
    ) -> Report {
        let grades = summary.catalogue.grades
        let sheet = assessment.sheets.first {
            assessment.returnSet.cycle.agencies[$0.agency].id == agency.id
        }
        let answers = sheet.map { sheet in
            assessment.index.criteriaByStandard.flatMap { criteria in
                Explanation.answers(Array(criteria), in: sheet, of: assessment)
            }
        }
        return make(
            agency.id, of: summary,
            notes: [agency.file.map { "\(agency.name): \($0)" } ?? "\(agency.name): no return"],
            [
                ReportTable(
                    "standards", title: "by standard", base: summary.method.description,
                    columns: [
                        .init("standard", "no."), .init("title", "standard"),
                        .init("rating", "grade"), .init("provisional", "provisional"),
                        .init("carried", "in part carried forward"),
                    ],
                    rows: agency.ratings.enumerated().map { position, rating in
                        [
                            .text(summary.standards[position].number),
                            .text(summary.standards[position].title),
                            .text(rating.label(on: grades)),
                            .flag(agency.provisional.contains(position)),
                            .flag(agency.carried.contains(position)),
                        ]
                    }),
                ReportTable(
                    "answers", title: "answer by answer",
                    columns: [
                        .init("criterion", "ref"), .init("counted", "what counts"),
                        .init("own", "own grade"), .init("moderated", "panel's grade"),
                        .init("carriedFrom", "carried from"), .init("place", "place"),
                    ],
                    rows: (answers ?? []).map { answer in
                        [
                            .text(answer.ref), .text(answer.effective),
                            .text(answer.selfAssessed),
                            answer.moderated.map { .text($0) } ?? .absent(.notApplicable),
                            answer.carriedFrom.map { .text($0) } ?? .absent(.notApplicable),
                            .optional(answer.place),
                        ]
                    }, whenEmpty: "no return"),
            ])
    }

    private static func indicator(
        _ found: Summary.IndicatorSummary, of summary: Summary
    ) -> Report {
        func row(_ id: String, _ figure: ReportValue, _ meets: ReportValue) -> [ReportValue] {
            [.text(id), .optional(summary.agency(id)?.name), figure, meets]
        }
        let given = found.figures.map { figure in
            row(
                figure.agency, .text(found.text(figure.value)),
                figure.meetsTarget.map { .flag($0) } ?? .absent(.notApplicable))
        }
        let without = found.notSupplied.map { row($0, .text("not supplied"), .absent(.missing)) }
        let silent = found.notMentioned.map { row($0, .absent(.missing), .absent(.missing)) }
        let target = found.targetText.isEmpty ? "no target is set" : "target: \(found.targetText)"
        return make(
            found.indicator.id, of: summary,
            notes: ["\(found.indicator.title): \(found.resultText); \(target)"],
            [
                ReportTable(
                    "figures", title: "agency by agency",
                    columns: [
                        .init("agencyId", "id"), .init("agency", "agency"),
                        .init("figure", "figure"), .init("meetsTarget", "reaches the target"),
                    ],
                    rows: given + without + silent, whenEmpty: "no return")
            ])
    }

    private static func flags(_ flags: [Summary.FlagFigure], of summary: Summary) -> Report {
        make(
            flags[0].code, of: summary, notes: [flags[0].reason],
            [
                ReportTable(
                    "flags", title: "each flag, and the readings under which it stands",
                    columns: [
                        .init("figure", "figure"), .init("subject", "about"),
                        .init("message", "found"),
                        .init("firm", "firm"), .init("holds", "holds under"),
                        .init("fails", "does not hold"),
                    ],
                    rows: flags.map { flag in
                        [
                            .text(flag.figure), .text(flag.subject), .text(flag.message),
                            .flag(flag.isFirm),
                            .list(flag.tests.filter(\.holds).map(\.reading)),
                            .list(flag.tests.filter { !$0.holds }.map(\.reading)),
                        ]
                    })
            ])
    }

    private static func actions(_ items: [ActionRegister.Item]) -> ReportTable {
        ReportTable(
            "actions", title: "action by action, without their words",
            base: "'section11 actions' has the words",
            columns: [
                .init("agency", "agency"), .init("number", "no."), .init("due", "due"),
                .init("daysOverdue", "days overdue"), .init("status", "status"),
                .init("firstNamed", "first named in"), .init("lastNamed", "last named in"),
            ],
            rows: items.map { item in
                [
                    .text(item.agency.name), .text(item.label), .optional(item.action.due.date),
                    item.daysOverdue.map { .count($0) } ?? .absent(.notApplicable),
                    .optional(item.action.status.map(ActionsReport.words)),
                    .text(item.firstCycle), .text(item.lastCycle),
                ]
            })
    }
}
