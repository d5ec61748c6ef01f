import Section11Standards
import Section11Tables

/// What a layout read of one form, so that an officer sees whether it is right.
package struct LayoutReport: Equatable {
    /// One field of the form.
    package struct Row: Equatable {
        /// What is read.
        package let field: String
        /// The sheet; empty in a file without sheets.
        package let sheet: String
        /// The letters of the column.
        package let column: String
        /// How many texts were read there.
        package var count: Int
        /// Where the first of them stands.
        package let first: String
    }

    /// The fields, in the order of the return's own.
    package private(set) var rows: [Row] = []

    /// The references that are no criterion or standard of the edition, in the file's order.
    package private(set) var unknownRefs: [String] = []

    /// The ratings that are not on the edition's scale, in the file's order.
    package private(set) var unknownRatings: [String] = []

    /// Reports on a file that was read by a layout.
    ///
    /// - Parameters:
    ///   - submission: The file.
    ///   - index: The edition that it answers; `nil` if none is known.
    package init(_ submission: Submission, index: CatalogueIndex?) {
        for answered in submission.returns {
            var resolved = answered
            if let index { resolved.resolve(against: index) }
            for response in resolved.responses {
                note(response, of: resolved, isKnown: index != nil)
            }
            for action in resolved.actions {
                note(.actionNumber, action.number, action.origin, resolved)
                note(.action, action.action, action.origin, resolved)
                note(.lead, action.lead, action.origin, resolved)
                note(.due, action.due.text, action.origin, resolved)
                note(.successMeasure, action.successMeasure, action.origin, resolved)
                note(.status, action.statusText, action.origin, resolved)
                note(.progress, action.progress.first?.text ?? "", action.origin, resolved)
                note(.impact, action.impact, action.origin, resolved)
            }
            for figure in resolved.indicators {
                note(.indicator, figure.id, figure.origin, resolved)
                note(.value, figure.valueText, figure.origin, resolved)
            }
            for (field, statement) in [
                (Return.Field.agencyName, resolved.agencyName), (.agencyID, resolved.agencyID),
                (.cycle, resolved.cycle), (.catalogue, resolved.catalogue),
                (.kind, resolved.kindText), (.completedBy, resolved.completedBy),
                (.signedOffBy, resolved.signedOffBy), (.signedOffOn, resolved.signedOffOn),
            ] {
                if let place = statement.place { note(field, at: place) }
            }
        }
        rows.sort { ($0.sheet, $0.order, $0.column) < ($1.sheet, $1.order, $1.column) }
    }

    private mutating func note(_ response: Response, of answered: Return, isKnown: Bool) {
        let origin = response.origin
        note(.ref, response.ref, origin, answered)
        note(.criterionText, response.criterionText, origin, answered)
        let rating = response.ratingText + (response.mappedRating ?? "")
        note(.rating, rating, origin, answered)
        note(.moderated, response.moderatedText, origin, answered)
        note(.reason, response.reason, origin, answered)
        note(.evidence, response.evidence, origin, answered)
        note(.areasForImprovement, response.areasForImprovement, origin, answered)
        guard isKnown else { return }
        if response.criterion == nil, response.standard == nil, !response.ref.isEmpty,
            !unknownRefs.contains(response.ref)
        {
            unknownRefs.append(response.ref)
        }
        for case .invalid(let text) in [response.selfAssessed, response.moderated ?? .unanswered]
        where !unknownRatings.contains(text) {
            unknownRatings.append(text)
        }
    }

    private mutating func note(
        _ field: Return.Field, _ text: String, _ origin: Origin, _ answered: Return
    ) {
        if text.isEmpty { return }
        let layout =
            answered.layouts.indices.contains(origin.layout)
            ? answered.layouts[origin.layout] : nil
        // What the layout gives no column to does not stand in the file.
        if layout?[field] == nil, layout?.isJSON == false { return }
        note(field, at: answered.place(of: field, at: origin))
    }

    private mutating func note(_ field: Return.Field, at place: Locator) {
        let column = place.cells.map { CellReference.letters(ofColumn: $0.first.column) } ?? ""
        let sheet = place.sheet ?? ""
        if let known = rows.firstIndex(where: {
            $0.field == "\(field)" && $0.sheet == sheet && $0.column == column
        }) {
            rows[known].count += 1
        } else {
            rows.append(
                Row(
                    field: "\(field)", sheet: sheet, column: column, count: 1,
                    first: place.placeInFile))
        }
    }
}

extension LayoutReport.Row {
    /// The position of the field among those of a return.
    fileprivate var order: Int {
        Return.Field.allCases.firstIndex { "\($0)" == field } ?? Return.Field.allCases.count
    }
}
