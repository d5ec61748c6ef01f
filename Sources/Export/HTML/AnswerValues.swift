import Section11Returns
import Section11Standards

/// The values of the answers behind the figures, and of the links that lead to them.
struct AnswerValues {
    typealias Values = SummaryPage.Values

    let summary: Summary
    let detail: SummaryDetail
    let marks: GradeMarks

    /// How much of each text is shown.
    let budget: TextBudget

    /// By criterion's position, its standard's.
    private let standards: [Int]

    /// The references of the criteria.
    private let refs: [String]

    /// How many bytes of the page the texts may take: so much, and so much more for each agency.
    private static let bytes = (page: 160_000, agency: 3_000)

    /// Up to how many agencies all are named behind a figure, and not only those that need improvement.
    static let namesShown = 200

    /// Prepares the values.
    init(_ summary: Summary, _ detail: SummaryDetail, _ marks: GradeMarks) {
        self.summary = summary
        self.detail = detail
        self.marks = marks
        standards = summary.standards.enumerated().flatMap { position, standard in
            standard.criteria.map { _ in position }
        }
        refs = summary.standards.flatMap { $0.criteria.map(\.ref) }
        budget = TextBudget(
            detail.answers.flatMap { agency in
                agency.answers.flatMap { [$0.evidence.utf8.count, $0.remark.utf8.count] }
            }, bytes: Self.bytes.page + Self.bytes.agency * summary.agencies.count)
    }

    /// The name, in the page, of an agency's answers to a standard.
    static func anchor(agency: Int, standard: Int) -> String { "a\(agency)s\(standard)" }

    /// The agencies with their answers.
    var agencies: [Values] {
        detail.answers.map { answered in
            let agency = summary.agencies[answered.agency]
            return [
                "id": "a\(answered.agency)", "name": agency.name,
                "kind": agency.kind?.rawValue ?? "none", "file": agency.file ?? "",
                "groups": groups(answered),
            ]
        }
    }

    private func groups(_ answered: SummaryDetail.AgencyAnswers) -> [Values] {
        let agency = summary.agencies[answered.agency]
        var rows: [[Values]] = summary.standards.map { _ in [] }
        for answer in answered.answers where standards.indices.contains(answer.criterion) {
            rows[standards[answer.criterion]].append(row(answer))
        }
        return rows.enumerated().compactMap { position, rows in
            guard !rows.isEmpty else { return nil }
            let standard = summary.standards[position]
            var words = [agency.ratings[position].label(on: summary.catalogue.grades)]
            if agency.carried.contains(position) { words.append("in part carried forward") }
            if agency.provisional.contains(position) { words.append("provisional") }
            return [
                "id": Self.anchor(agency: answered.agency, standard: position),
                "number": standard.number, "title": standard.title,
                "state": words.joined(separator: ", "), "rows": rows,
            ]
        }
    }

    private func row(_ answer: SummaryDetail.Answer) -> Values {
        let grades = summary.catalogue.grades
        var place = answer.place ?? ""
        if let cycle = answer.carriedFrom { place = "\(place) (\(cycle))" }
        let isLeftOut = answer.rating == .notApplicable
        let remark = budget.cut(answer.remark)
        return [
            "ref": refs[answer.criterion], "mark": mark(answer.rating),
            "class": gradeClass(answer.rating), "place": place,
            "evidence": budget.cut(answer.evidence), "remark": remark.isEmpty ? false : remark,
            "remarkOn": isLeftOut ? "Does not apply because:" : "To improve:",
            "own": answer.selfAssessed.map { $0.label(on: grades) } ?? false,
            "needs": needs(answer.rating),
        ]
    }

    /// The agencies with a mark for every criterion.
    var criterionRows: [Values] {
        detail.answers.map { answered in
            var cells: [Values] = refs.map { _ in ["class": "absent", "mark": "z"] }
            for answer in answered.answers where cells.indices.contains(answer.criterion) {
                cells[answer.criterion] = [
                    "class": gradeClass(answer.rating),
                    "mark": mark(answer.rating) + (answer.carriedFrom == nil ? "" : "↩"),
                ]
            }
            let agency = summary.agencies[answered.agency]
            return ["id": "a\(answered.agency)", "name": agency.name, "cells": cells]
        }
    }

    /// Who stands at which grade of a standard, weakest first.
    func who(standard position: Int) -> [Values] {
        byGrade(
            detail.answers.map { ($0.agency, summary.agencies[$0.agency].ratings[position]) },
            standard: position)
    }

    /// Who stands at which grade of each criterion, in the catalogue's order.
    var whoByCriterion: [[Values]] {
        var rated: [[(Int, Summary.AgencyFigure.Rating)]] = refs.map { _ in [] }
        for answered in detail.answers {
            for answer in answered.answers where rated.indices.contains(answer.criterion) {
                rated[answer.criterion].append((answered.agency, answer.rating))
            }
        }
        return rated.enumerated().map { byGrade($1, standard: standards[$0]) }
    }

    private func byGrade(
        _ rated: [(agency: Int, rating: Summary.AgencyFigure.Rating)], standard: Int
    ) -> [Values] {
        let isShort = summary.agencies.count <= Self.namesShown
        return summary.catalogue.grades.enumerated().compactMap { grade, described in
            guard isShort || described.needsImprovement else { return nil }
            let agencies = rated.filter { $0.rating == .graded(grade) }
            guard !agencies.isEmpty else { return nil }
            return [
                "label": described.label, "class": marks.classes[grade],
                "mark": marks.letters[grade], "count": agencies.count,
                "agencies": agencies.map { agency, _ in
                    [
                        "name": summary.agencies[agency].name,
                        "link": Self.anchor(agency: agency, standard: standard),
                    ] as Values
                },
            ]
        }
    }

    private func mark(_ rating: Summary.AgencyFigure.Rating) -> String {
        switch rating {
        case .graded(let grade): marks.letters[grade]
        case .notApplicable, .notAsked, .unmapped: "z"
        case .unanswered, .notReturned: "x"
        }
    }

    private func gradeClass(_ rating: Summary.AgencyFigure.Rating) -> String {
        if case .graded(let grade) = rating { return marks.classes[grade] }
        return "absent"
    }

    private func needs(_ rating: Summary.AgencyFigure.Rating) -> Bool {
        guard case .graded(let grade) = rating else { return false }
        return summary.catalogue.grades[grade].needsImprovement
    }
}
