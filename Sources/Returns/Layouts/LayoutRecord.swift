import Section11Standards
import Section11Tables

/// One record of a form that is read by a layout.
struct LayoutRecord {
    /// A rating as the form gives it.
    struct Rating {
        /// The text as written; empty for none.
        var text: String
        /// The grade that the layout gives it; `nil` if it gives none.
        var grade: String?
        /// The colour that stands for it; `nil` for none.
        var fill: Colour?
    }

    private let record: RowRecord
    private let rating: Rating
    private let isUnfinished: Bool
    private let grades: LayoutGrades

    init(_ record: RowRecord, rating: Rating, isUnfinished: Bool, grades: LayoutGrades) {
        self.record = record
        self.rating = rating
        self.isUnfinished = isUnfinished
        self.grades = grades
    }

    /// Adds what the record holds to the return of an agency.
    ///
    /// - Returns: Whether it holds anything.
    func add(
        to assembly: inout ReturnAssembly, agency: String, at origin: Origin,
        layout: Return.Layout, index: CatalogueIndex?
    ) -> Bool {
        let action = record.action(at: origin)
        let response = response(at: origin, index: index, hasAction: action != nil)
        let indicator = record.indicator(at: origin)
        let hasExplanation = !record[.explanation].isEmpty
        guard response != nil || action != nil || indicator != nil || hasExplanation else {
            return false
        }
        let position = assembly.position(ofAgency: agency)
        assembly[position].stateFacts(of: record, at: origin, layout: layout)
        if let response {
            assembly[position].responses.append(response)
            if isUnfinished { assembly[position].formulasWithoutResult.append(origin) }
        }
        if let action { assembly[position].actions.append(action) }
        if let indicator { assembly[position].indicators.append(indicator) }
        if hasExplanation {
            assembly[position].explanations.append(
                .init(
                    code: record[.checkCode], subject: record[.subject],
                    text: record[.explanation]))
        }
        return true
    }

    /// The answer to a criterion, if the record holds one.
    ///
    /// A row without any answer counts only where its reference is a criterion's: else it is the
    /// title of a part of the form.
    private func response(
        at origin: Origin, index: CatalogueIndex?, hasAction: Bool
    ) -> Response? {
        let ref = record[.ref]
        if ref.isEmpty, record[.criterionText].isEmpty { return nil }
        let isAnswered =
            record.answersCriterion || !rating.text.isEmpty || rating.grade != nil || isUnfinished
        if !isAnswered {
            let isCriterion = index.map { $0.position(of: ref) != nil } ?? !ref.isEmpty
            guard isCriterion, !hasAction, record[.indicator].isEmpty else { return nil }
        }
        var response = Response(
            ref: ref, criterionText: record[.criterionText], ratingText: rating.text,
            ratingFill: rating.fill, moderatedText: record[.moderated], reason: record[.reason],
            evidence: record[.evidence], areasForImprovement: record[.areasForImprovement],
            origin: origin)
        response.mappedRating = rating.grade
        response.mappedModerated = grades.grade(for: record[.moderated])
        return response
    }
}
