import Section11Analysis
import Section11Returns
import Section11Standards

/// The tables of a summary, free of format.
struct SummaryTables {
    /// What the tables are of.
    let summary: Summary

    private var grades: [Grade] { summary.catalogue.grades }

    /// The standards, the weakest first.
    var standards: ReportTable {
        ReportTable(
            "standards", title: "standards, weakest first",
            base: "a share is of the agencies that have a grade; the interval is Wilson's, 95%",
            columns: [.init("standard", "no."), .init("title", "standard")] + figureColumns
                + [.init("flags", "flags")],
            rows: summary.rankedStandards.map { standard in
                [.text(standard.number), .text(standard.title)] + values(of: standard.figure)
                    + [.list(standard.flags)]
            })
    }

    /// The criteria, in the catalogue's order.
    var criteria: ReportTable {
        ReportTable(
            "criteria", title: "criteria, in the order of the form",
            base: "a share is of the agencies that have a grade; the interval is Wilson's, 95%",
            columns: [
                .init("criterion", "ref"), .init("standard", "standard"),
                .init("text", "criterion"),
            ] + figureColumns,
            rows: summary.standards.flatMap { standard in
                standard.criteria.map { criterion in
                    [.text(criterion.ref), .text(standard.number), .text(criterion.text)]
                        + values(of: criterion.figure)
                }
            })
    }

    /// How many columns of the heat map stand before the standards.
    static let columnsBeforeRatings = 4

    /// The agencies with their grade in every standard.
    var heatMap: ReportTable {
        ReportTable(
            "heat-map", title: "agencies by standard",
            base: summary.method.description,
            columns: [
                .init("agency", "agency"), .init("agencyId", "id"), .init("kind", "return"),
                .init("coverage", "answered"),
            ] + summary.standards.map { .init($0.number, "\($0.number) \($0.title)") },
            rows: summary.agencies.map { agency in
                [
                    .text(agency.name), .text(agency.id), .optional(agency.kind?.rawValue),
                    agency.coverage.map { .share($0) } ?? .absent(.missing),
                ] + agency.ratings.map { .text($0.label(on: grades)) }
            }, whenEmpty: "no agency was asked")
    }

    /// What draws attention.
    var flags: ReportTable {
        ReportTable(
            "flags", title: "what draws attention",
            base: "firm means that the flag holds under every reading of the answers",
            columns: [
                .init("code", "code"), .init("subject", "about"), .init("figure", "figure"),
                .init("message", "found"), .init("reason", "why it matters"), .init("firm", "firm"),
                .init("holds", "holds under"),
            ],
            rows: summary.flags.map { flag in
                [
                    .text(flag.code), .text(flag.subject), .text(flag.figure),
                    .text(flag.message), .text(flag.reason), .flag(flag.isFirm),
                    .text(flag.holdsUnder),
                ]
            }, whenEmpty: "nothing draws attention")
    }

    /// Who answered and who did not.
    var returns: ReportTable {
        ReportTable(
            "returns", title: "returns",
            columns: [
                .init("agency", "agency"), .init("id", "id"), .init("areas", "areas"),
                .init("kind", "return"), .init("coverage", "answered"), .init("file", "file"),
            ],
            rows: summary.agencies.map { agency in
                [
                    .text(agency.name), .text(agency.id), .list(agency.areas),
                    .optional(agency.kind?.rawValue),
                    agency.coverage.map { .share($0) } ?? .absent(.missing),
                    .optional(agency.file),
                ]
            }, whenEmpty: "no agency was asked")
    }

    /// The actions of all agencies, without their words.
    var actions: ReportTable {
        ReportTable(
            "actions", title: "improvement actions, overdue first",
            base: "without the agencies' words, which 'section11 actions' has; the colours are of "
                + "progress (red off target, amber on target, green complete)",
            columns: [
                .init("action", "action"), .init("agency", "agency"), .init("areas", "areas"),
                .init("standard", "standard"), .init("criterion", "criterion"),
                .init("lead", "lead"), .init("due", "due"), .init("firstDue", "due at first"),
                .init("revisions", "times revised"), .init("status", "status"),
                .init("progressRAG", "progress-RAG"), .init("overdue", "overdue"),
                .init("daysOverdue", "days overdue"), .init("reasonForHold", "says why on hold"),
                .init("firstNamed", "first named in"), .init("lastNamed", "last named in"),
                .init("notNamedSince", "not named since"),
            ],
            rows: summary.actionList.map(values), whenEmpty: "no return names an action")
    }

    private func values(of action: Summary.ActionFigure) -> [ReportValue] {
        let colour: ReportValue =
            action.progress.map { .text($0) }
            ?? .absent(action.status == nil ? .missing : .notApplicable)
        return [
            .text(action.figure), .text(action.name), .list(action.areas),
            .optional(action.standard), .optional(action.criterion),
            action.isLeadHeldBack ? .absent(.suppressed) : .optional(action.lead),
            .optional(action.due), .optional(action.firstDue), .count(action.revisions),
            .optional(action.status.map(ActionsReport.words)), colour,
            action.isOverdue.map { .flag($0) } ?? .absent(.missing),
            action.daysOverdue.map { .count($0) } ?? .absent(.notApplicable),
            action.hasReasonForHold.map { .flag($0) } ?? .absent(.notApplicable),
            .text(action.firstNamed), .text(action.lastNamed), .flag(action.isDropped),
        ]
    }

    /// One row for each agency and standard, for filters and pivot tables.
    var answers: ReportTable {
        ReportTable(
            "answers", title: "every agency's grade in every standard, a row each",
            columns: [
                .init("agency", "agency"), .init("agencyId", "id"), .init("kind", "return"),
                .init("standard", "no."),
                .init("title", "standard"), .init("rating", "grade"),
                .init("needsImprovement", "needs improvement"),
                .init("provisional", "provisional"), .init("carried", "carried forward"),
            ],
            rows: summary.agencies.flatMap { agency in
                agency.ratings.enumerated().map { position, rating in
                    let standard = summary.standards[position]
                    var marks: [ReportValue] = Array(repeating: absence(of: rating), count: 3)
                    if case .graded(let grade) = rating {
                        marks = [
                            .flag(grades[grade].needsImprovement),
                            .flag(agency.provisional.contains(position)),
                            .flag(agency.carried.contains(position)),
                        ]
                    }
                    return [
                        .text(agency.name), .text(agency.id), .optional(agency.kind?.rawValue),
                        .text(standard.number), .text(standard.title),
                        .text(rating.label(on: grades)),
                    ] + marks
                }
            }, whenEmpty: "no agency was asked")
    }

    private func absence(of rating: Summary.AgencyFigure.Rating) -> ReportValue {
        switch rating {
        case .notApplicable, .notAsked: .absent(.notApplicable)
        case .graded, .unanswered, .notReturned, .unmapped: .absent(.missing)
        }
    }

    private var figureColumns: [ReportTable.Column] {
        grades.map { .init($0.code, $0.label) } + [
            .init("rated", "rated"), .init("needingImprovement", "need improvement"),
            .init("share", "share"), .init("low", "interval from"), .init("high", "interval to"),
            .init("rank", "rank"), .init("notApplicable", "not applicable"),
            .init("unanswered", "not answered"), .init("notAsked", "not asked"),
            .init("notReturned", "no return"), .init("provisional", "provisional"),
            .init("carried", "carried forward"),
        ]
    }

    private func values(of figure: Summary.Figure) -> [ReportValue] {
        // Nobody rated: because nobody answered, or because it applies to nobody.
        let isMissing = figure.unanswered + figure.notReturned > 0
        let none = ReportValue.absent(isMissing ? .missing : .notApplicable)
        func share(_ units: Int?) -> ReportValue {
            units.flatMap { Fraction($0, of: 10_000) }.map { .share($0) } ?? none
        }
        return figure.byGrade.map { .count($0) } + [
            .count(figure.rated), .count(figure.needingImprovement),
            figure.share.map { .share($0) } ?? none, share(figure.interval?.low),
            share(figure.interval?.high), figure.rank.map { .count($0) } ?? none,
            .count(figure.notApplicable), .count(figure.unanswered), .count(figure.notAsked),
            .count(figure.notReturned), .count(figure.provisional),
            .count(figure.carriedForward),
        ]
    }
}
