import Section11Returns
import Section11Standards

/// The values of the answers behind the figures, and of the links that lead to them.
struct AnswerValues {
    typealias Values = SummaryPage.Values

    let summary: Summary
    let detail: SummaryDetail
    let marks: GradeMarks

    /// By criterion's position, its standard's.
    private let standards: [Int]

    /// The references of the criteria.
    private let refs: [String]

    /// Whether all answers are on the page; else only those that need improvement.
    private var showsAll: Bool { detail.showsAll }

    /// Prepares the values.
    init(_ summary: Summary, _ detail: SummaryDetail, _ marks: GradeMarks) {
        self.summary = summary
        self.detail = detail
        self.marks = marks
        standards = summary.standards.enumerated().flatMap { position, standard in
            standard.criteria.map { _ in position }
        }
        refs = summary.standards.flatMap { $0.criteria.map(\.ref) }
    }

    /// The name, in the page, of an agency's answers to a standard.
    static func anchor(agency: Int, standard: Int) -> String { "a\(agency)s\(standard)" }

    /// The agencies with their answers.
    ///
    /// - Parameter rows: Makes the rows.
    /// - Returns: The values.
    func agencies(_ rows: AnswerRows) -> [Values] {
        var rows = rows
        return detail.answers.map { answered in
            let agency = summary.agencies[answered.agency]
            return [
                "id": "a\(answered.agency)", "name": agency.name,
                "kind": agency.kind?.rawValue ?? "none", "file": agency.file ?? "",
                "groups": groups(answered, &rows),
            ]
        }
    }

    private func groups(
        _ answered: SummaryDetail.AgencyAnswers, _ making: inout AnswerRows
    ) -> [Values] {
        let agency = summary.agencies[answered.agency]
        var rows: [[String]] = summary.standards.map { _ in [] }
        for answer in answered.answers where standards.indices.contains(answer.criterion) {
            let needs = answer.rating.needsImprovement(on: summary.catalogue.grades)
            guard showsAll || needs else { continue }
            rows[standards[answer.criterion]].append(row(answer, needs: needs, &making))
        }
        return rows.enumerated().compactMap { position, rows in
            // The heat map leads to every standard that was asked of the agency.
            guard !rows.isEmpty || agency.ratings[position] != .notAsked else { return nil }
            let standard = summary.standards[position]
            var words = [agency.ratings[position].label(on: summary.catalogue.grades)]
            if agency.carried.contains(position) { words.append("in part carried forward") }
            if agency.provisional.contains(position) { words.append("provisional") }
            return [
                "id": Self.anchor(agency: answered.agency, standard: position),
                "number": standard.number, "title": standard.title,
                "state": words.joined(separator: ", "),
                "rows": rows.isEmpty ? false : rows.joined(separator: "\n"),
            ]
        }
    }

    private func row(
        _ answer: SummaryDetail.Answer, needs: Bool, _ making: inout AnswerRows
    ) -> String {
        let cell = marks.cell(answer.rating)
        var place = answer.place ?? ""
        if let cycle = answer.carriedFrom { place = "\(place) (\(cycle))" }
        let remarkOn =
            answer.rating == .notApplicable ? "Does not apply because:" : "To improve:"
        return making.row(
            AnswerRows.Kind(
                ref: refs[answer.criterion], mark: cell.mark, style: cell.style,
                needsImprovement: needs, remarkOn: answer.remark.isEmpty ? nil : remarkOn,
                own: answer.selfAssessed.map { $0.label(on: summary.catalogue.grades) }),
            AnswerRows.Texts(evidence: answer.evidence, remark: answer.remark, place: place))
    }

    /// The agencies with a mark for every criterion.
    ///
    /// - Parameter mark: Makes the cell of a mark; asked once for each that there is, as a country
    ///   has millions of cells.
    /// - Returns: The rows.
    func criterionRows(mark: (Values) -> String) -> [Values] {
        var made: [Mark: String] = [:]
        func cell(_ wanted: Mark) -> String {
            if let cell = made[wanted] { return cell }
            let cell = mark(["class": wanted.style, "mark": wanted.text])
            made[wanted] = cell
            return cell
        }
        let absent = marks.cell(.notAsked)
        let notAsked = cell(Mark(style: absent.style, text: absent.mark))
        return detail.answers.map { answered in
            var cells = refs.map { _ in notAsked }
            for answer in answered.answers where cells.indices.contains(answer.criterion) {
                let own = marks.cell(answer.rating)
                let text = own.mark + (answer.carriedFrom == nil ? "" : "↩")
                cells[answer.criterion] = cell(Mark(style: own.style, text: text))
            }
            let agency = summary.agencies[answered.agency]
            return ["id": "a\(answered.agency)", "name": agency.name, "cells": cells.joined()]
        }
    }

    /// What stands in a cell of the map of criteria.
    private struct Mark: Hashable {
        let style: String
        let text: String
    }

    /// Who stands at which grade of a standard, weakest first.
    func who(standard position: Int) -> [Values] {
        byGrade(
            detail.answers.map { ($0.agency, summary.agencies[$0.agency].ratings[position]) },
            standard: position, isShort: !showsAll)
    }

    /// Who needs improvement in each criterion, in the catalogue's order.
    var whoByCriterion: [[Values]] {
        var rated: [[(Int, Summary.AgencyFigure.Rating)]] = refs.map { _ in [] }
        for answered in detail.answers {
            for answer in answered.answers where rated.indices.contains(answer.criterion) {
                rated[answer.criterion].append((answered.agency, answer.rating))
            }
        }
        return rated.enumerated().map { byGrade($1, standard: standards[$0], isShort: true) }
    }

    private func byGrade(
        _ rated: [(agency: Int, rating: Summary.AgencyFigure.Rating)], standard: Int,
        isShort: Bool
    ) -> [Values] {
        summary.catalogue.grades.enumerated().compactMap { grade, described in
            guard !isShort || described.needsImprovement else { return nil }
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
}
