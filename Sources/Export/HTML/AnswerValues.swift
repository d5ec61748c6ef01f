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

    /// What rows of answers have in common, beside their texts.
    private struct RowKind: Hashable {
        let ref: String
        let rating: MarkedRating
        let needsImprovement: Bool
        let remarkOn: String?
        let own: String?
    }

    /// How a rating is shown.
    private struct MarkedRating: Hashable {
        let mark: String
        let style: String
    }

    /// The agencies with their answers.
    ///
    /// - Parameters:
    ///   - row: The template of a row.
    ///   - head: The template of the row above those of a standard.
    /// - Returns: The values.
    func agencies(_ row: LineTemplate, head: LineTemplate) -> [Values] {
        var rows = FilledLines<RowKind>(["evidence", "remark", "place"], row)
        var heads = FilledLines<Int>(["id", "state"], head)
        return detail.answers.map { answered in
            let agency = summary.agencies[answered.agency]
            let lines = lines(answered, &heads, &rows)
            return [
                "id": "a\(answered.agency)", "name": agency.name,
                "kind": agency.kind?.rawValue ?? "none", "file": agency.file ?? "",
                "lines": lines.isEmpty ? false : lines.joined(separator: "\n"),
            ]
        }
    }

    /// The rows of an agency's answers, those of each standard below a row of its own.
    private func lines(
        _ answered: SummaryDetail.AgencyAnswers, _ heads: inout FilledLines<Int>,
        _ making: inout FilledLines<RowKind>
    ) -> [String] {
        let agency = summary.agencies[answered.agency]
        var rows: [[String]] = summary.standards.map { _ in [] }
        for answer in answered.answers where standards.indices.contains(answer.criterion) {
            let needs = answer.rating.needsImprovement(on: summary.catalogue.grades)
            guard showsAll || needs else { continue }
            rows[standards[answer.criterion]].append(row(answer, needs: needs, &making))
        }
        var lines: [String] = []
        for (position, rows) in rows.enumerated() {
            // The heat map leads to every standard that was asked of the agency.
            if rows.isEmpty, agency.ratings[position] == .notAsked { continue }
            var words = [agency.ratings[position].label(on: summary.catalogue.grades)]
            if agency.carried.contains(position) { words.append("in part carried forward") }
            if agency.provisional.contains(position) { words.append("provisional") }
            let id = Self.anchor(agency: answered.agency, standard: position)
            let head = heads.line(position, [id, words.joined(separator: ", ")]) {
                let standard = summary.standards[position]
                return ["number": standard.number, "title": standard.title]
            }
            lines.append(head)
            lines += rows
        }
        return lines
    }

    private func row(
        _ answer: SummaryDetail.Answer, needs: Bool, _ making: inout FilledLines<RowKind>
    ) -> String {
        let cell = marks.cell(answer.rating)
        var place = answer.place ?? ""
        if let cycle = answer.carriedFrom { place = "\(place) (\(cycle))" }
        let remarkOn =
            answer.rating == .notApplicable ? "Does not apply because:" : "To improve:"
        let kind = RowKind(
            ref: refs[answer.criterion], rating: MarkedRating(mark: cell.mark, style: cell.style),
            needsImprovement: needs, remarkOn: answer.remark.isEmpty ? nil : remarkOn,
            own: answer.selfAssessed.map { $0.label(on: summary.catalogue.grades) })
        return making.line(kind, [answer.evidence, answer.remark, place]) {
            var values: Values = [
                "ref": kind.ref, "mark": cell.mark, "class": cell.style, "needs": needs,
                "remarkOn": remarkOn, "own": kind.own ?? false,
            ]
            if kind.remarkOn == nil { values["remark"] = false }
            return values
        }
    }

    /// The agencies with a mark for every criterion.
    ///
    /// - Parameter template: The template of a mark's cell.
    /// - Returns: The rows.
    func criterionRows(_ template: LineTemplate) -> [Values] {
        var made = FilledLines<MarkedRating>([], template)
        func cell(_ rating: Summary.AgencyFigure.Rating, isCarried: Bool = false) -> String {
            let own = marks.cell(rating)
            let kind = MarkedRating(mark: own.mark + (isCarried ? "↩" : ""), style: own.style)
            return made.line(kind, []) { ["class": kind.style, "mark": kind.mark] }
        }
        let notAsked = cell(.notAsked)
        return detail.answers.map { answered in
            var cells = refs.map { _ in notAsked }
            for answer in answered.answers where cells.indices.contains(answer.criterion) {
                cells[answer.criterion] = cell(
                    answer.rating, isCarried: answer.carriedFrom != nil)
            }
            let agency = summary.agencies[answered.agency]
            return ["id": "a\(answered.agency)", "name": agency.name, "cells": cells.joined()]
        }
    }

    /// Who stands at which grade of a standard, weakest first.
    func who(standard position: Int, _ template: LineTemplate) -> [Values] {
        var links = FilledLines<Bool>(["link", "name"], template)
        return byGrade(
            detail.answers.map { ($0.agency, summary.agencies[$0.agency].ratings[position]) },
            standard: position, isShort: !showsAll, &links)
    }

    /// Who needs improvement in each criterion, in the catalogue's order.
    func whoByCriterion(_ template: LineTemplate) -> [[Values]] {
        var links = FilledLines<Bool>(["link", "name"], template)
        var rated: [[(Int, Summary.AgencyFigure.Rating)]] = refs.map { _ in [] }
        for answered in detail.answers {
            for answer in answered.answers where rated.indices.contains(answer.criterion) {
                rated[answer.criterion].append((answered.agency, answer.rating))
            }
        }
        return rated.enumerated().map {
            byGrade($1, standard: standards[$0], isShort: true, &links)
        }
    }

    private func byGrade(
        _ rated: [(agency: Int, rating: Summary.AgencyFigure.Rating)], standard: Int,
        isShort: Bool, _ links: inout FilledLines<Bool>
    ) -> [Values] {
        var groups: [Values] = []
        for (grade, described) in summary.catalogue.grades.enumerated()
        where !isShort || described.needsImprovement {
            let agencies = rated.filter { $0.rating == .graded(grade) }
            guard !agencies.isEmpty else { continue }
            let names = agencies.map { agency, _ in
                let link = Self.anchor(agency: agency, standard: standard)
                return links.line(true, [link, summary.agencies[agency].name]) { [:] }
            }
            groups.append([
                "label": described.label, "class": marks.classes[grade],
                "mark": marks.letters[grade], "count": agencies.count,
                "agencies": names.joined(separator: " ") + " ",
            ])
        }
        return groups
    }
}
