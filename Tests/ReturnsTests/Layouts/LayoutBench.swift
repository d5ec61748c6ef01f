import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

/// Forms in Markdown, read by layouts that a test writes.
enum LayoutBench {
    /// The small catalogue of the tests, with what it answers.
    static let index = CatalogueIndex(
        SmallCycle(criteria: ["1.1", "1.2", "2.1", "2.2"]).catalogue)

    /// What a form holds, read by a layout and resolved.
    static func read(
        _ markdown: String, by layout: FormLayout, name: String = "form.xlsx"
    ) -> Submission {
        read(MarkedTable(markdown).workbook, by: layout, name: name)
    }

    /// What a form holds, read by a layout and resolved.
    static func read(
        _ workbook: Workbook, by layout: FormLayout, name: String = "form.xlsx"
    ) -> Submission {
        resolved(
            Submission.read(workbook, file: name, guide: .init(index: index, layout: layout)))
    }

    static func resolved(
        _ submission: Submission, against index: CatalogueIndex = index
    ) -> Submission {
        var submission = submission
        for position in submission.returns.indices {
            submission.returns[position].resolve(against: index)
        }
        return submission
    }

    /// The answers as `1.1 Good (D5)`, one a line.
    static func answers(_ submission: Submission) -> [String] {
        submission.returns.flatMap { answered in
            answered.responses.map { response in
                let rating =
                    switch response.selfAssessed {
                    case .graded(let grade): SmallCycle.scale.grades[grade].label
                    case .notApplicable: "N/A"
                    case .unanswered: "-"
                    case .invalid(let text), .unmapped(let text): "?\(text)"
                    }
                return "\(response.ref) \(rating) "
                    + "(\(answered.place(of: .rating, in: response).placeInFile))"
            }
        }
    }

    /// What was not read, each with its place.
    static func ignored(_ submission: Submission) -> [String] {
        submission.ignored.map {
            let place = $0.place.placeInFile
            return place.isEmpty ? $0.message : "\(place): \($0.message)"
        }
    }
}
