import Section11Analysis
import Section11Standards

/// The values behind the names in `Templates/summary.mustache`.
struct SummaryPage {
    /// What the template sees.
    typealias Values = TemplateValues

    let summary: Summary
    let marks: GradeMarks

    /// The answers behind the figures; `nil` where the summary has none.
    let answers: AnswerValues?

    /// The templates of the parts that are made before the whole.
    let parts: Parts

    /// The templates of parts that are so many that the page takes them as text.
    struct Parts {
        /// A cell of the map of criteria.
        let markCell: LineTemplate
        /// The row above the answers to a standard.
        let answerHead: LineTemplate
        /// A row of answers.
        let answerRow: LineTemplate
        /// A cell of the map of standards.
        let cell: LineTemplate
        /// An agency among those that stand at a grade.
        let whoAgency: LineTemplate
    }

    /// Prepares a page.
    ///
    /// - Parameters:
    ///   - summary: The summary.
    ///   - parts: The templates of the parts that are made before the whole.
    init(_ summary: Summary, parts: Parts) {
        self.summary = summary
        self.parts = parts
        let marks = GradeMarks(summary.catalogue.grades)
        self.marks = marks
        answers = summary.detail.map { AnswerValues(summary, $0, marks) }
    }

    /// The values of the whole page, without the stylesheet.
    var values: Values {
        let prose = Prose(summary)
        var values: Values = [
            "title": prose.title, "cycle": summary.cycle.title,
            "scope": summary.scope.name ?? summary.cycle.title, "headline": prose.headline,
            "returns": prose.returns, "tiles": tiles, "gaps": prose.gaps,
            "hasGaps": !prose.gaps.isEmpty, "methodShort": summary.method.description,
            "grades": grades, "ranking": summary.rankedStandards.map(standard),
            "standards": standards,
            "hasUnrated": summary.standards.contains { $0.figure.rated == 0 },
            "columns": summary.standards.map {
                ["number": $0.number, "title": $0.title] as Values
            },
            "agencies": agencies, "hasFlags": !summary.flags.isEmpty,
            "rules": rules, "flagKey": flagKey, "indicators": indicators,
            "hasIndicators": !summary.indicators.isEmpty,
            "method": prose.method, "errors": summary.issues.errors,
            "queries": summary.issues.queries, "advice": summary.issues.advice,
        ]
        if let notice = summary.notice { values["notice"] = notice }
        values["hasBoards"] = summary.boards != nil
        values["boards"] = summary.boards?.sentences ?? []
        values["trace"] = trace
        values.merge(pool)
        values.merge(dashboard)
        return values
    }

    private var tiles: [Values] {
        let returns = summary.returns
        let weak = summary.flags.count { $0.code == "F01" }
        var tiles: [Values] = [
            [
                "label": "agencies made a return", "value": returns.received,
                "of": summary.agencies.count,
            ]
        ]
        for (count, label) in [
            (returns.kinds.full, "full returns"), (returns.kinds.update, "updates"),
            (returns.kinds.mini, "mini returns"),
        ] where count > 0 {
            tiles.append(["label": label, "value": count, "of": false])
        }
        tiles.append([
            "label": "standards where most agencies need improvement", "value": weak,
            "of": summary.standards.count,
        ])
        if summary.actions.total > 0, let overdue = summary.actions.overdue {
            tiles.append([
                "label": "open improvement actions are overdue", "value": overdue,
                "of": summary.actions.open,
            ])
        }
        return tiles
    }

    private var grades: [Values] {
        summary.catalogue.grades.enumerated().map { position, grade in
            [
                "class": marks.classes[position], "mark": marks.letters[position],
                "label": grade.label, "needs": grade.needsImprovement,
            ]
        }
    }

    /// The standards with their criteria, and with who stands where.
    private var standards: [Values] {
        let who = answers?.whoByCriterion(parts.whoAgency) ?? []
        var start = 0
        return summary.standards.enumerated().map { position, standard in
            var values = self.standard(standard)
            values["who"] = answers?.who(standard: position, parts.whoAgency) ?? []
            values["criteria"] = standard.criteria.enumerated().map { offset, criterion in
                var values = self.criterion(criterion)
                let isKnown = who.indices.contains(start + offset)
                values["who"] = isKnown ? who[start + offset] : []
                values["hasWho"] = isKnown && !who[start + offset].isEmpty
                return values
            }
            start += standard.criteria.count
            return values
        }
    }

    private func standard(_ standard: Summary.StandardFigure) -> Values {
        let figure = standard.figure
        let bar = GradeBar(figure.byGrade).segments
        var values: Values = [
            "number": standard.number, "title": standard.title,
            "position": summary.standards.firstIndex { $0.number == standard.number } ?? 0,
            "rank": figure.rank.map { "\($0)" } ?? "–", "provisional": figure.provisional,
            "carried": figure.carriedForward, "selfAssessed": counts(standard.selfAssessedByGrade),
            "marks": summary.flags.filter { $0.standard == standard.number }.map {
                [
                    "code": $0.code, "firm": $0.isFirm, "words": $0.isFirm ? "firm" : "not firm",
                ] as Values
            },
        ]
        values.merge(self.figure(figure))
        values["bar"] = bar.isEmpty ? false : ["segments": bar.map(segment)] as Values
        return values
    }

    private func segment(_ segment: GradeBar.Segment) -> Values {
        let letters = marks.letters[segment.grade]
        let text = segment.width >= 1_000 ? "\(letters) \(segment.count)" : "\(segment.count)"
        return [
            "class": marks.classes[segment.grade],
            "x": JSONValue.units(segment.start, decimals: 2).text(),
            "width": JSONValue.units(segment.width, decimals: 2).text(),
            "text": segment.width >= 400 ? text : false,
        ]
    }

    private func criterion(_ criterion: Summary.CriterionFigure) -> Values {
        var values: Values = ["ref": criterion.ref, "text": criterion.text]
        values.merge(figure(criterion.figure))
        return values
    }

    /// What the figures of standards and criteria have in common.
    private func figure(_ figure: Summary.Figure) -> Values {
        let leftOut = [
            (figure.notApplicable, "not applicable"), (figure.unanswered, "not answered"),
            (figure.notAsked, "not asked"), (figure.unmapped, "graded on another scale"),
            (figure.notReturned, "no return"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return [
            "rated": figure.rated, "isRated": figure.rated > 0,
            "needing": figure.needingImprovement,
            "share": figure.percent.map { "\($0)%" } ?? Prose.absence(of: figure),
            "interval": figure.interval.map(\.percent) ?? false,
            "counts": figure.rated == 0 ? "Nobody rated" : counts(figure.byGrade),
            "leftOut": leftOut.isEmpty ? false : leftOut.joined(separator: ", "),
        ]
    }

    private func counts(_ byGrade: [Int]) -> String {
        zip(summary.catalogue.grades, byGrade).map { "\($0.label) \($1)" }
            .joined(separator: ", ")
    }
}
