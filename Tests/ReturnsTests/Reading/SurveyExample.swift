import Section11Returns
import Section11Standards
import TestSupport

/// A catalogue whose criteria have words of their own, and surveys that ask about them.
enum SurveyExample {
    static let texts = [
        ("1.1", "A senior leader champions safeguarding and answers to the board for it"),
        ("1.2", "Staff at every level know whom to turn to when they worry about a child"),
        ("5.1", "All new staff have an induction that covers safeguarding children"),
        ("5.2", "Managers keep records of the safeguarding training that staff attend"),
    ]

    static let index = CatalogueIndex(
        Catalogue(
            id: "survey-1", title: "Survey", edition: "1", scale: SmallCycle.scale,
            standards: [
                Standard(
                    number: "1", title: "Leadership",
                    criteria: texts[0...1].map { Criterion(ref: $0.0, text: $0.1) }),
                Standard(
                    number: "5", title: "Training",
                    criteria: texts[2...3].map { Criterion(ref: $0.0, text: $0.1) }),
            ]))

    /// Reads a survey's export as a file of the catalogue.
    static func read(_ csv: String, headerRow: Int? = nil) -> Submission {
        Submission.read(
            Array(csv.utf8), file: "survey.csv",
            guide: ReadingGuide(index: index, headerRow: headerRow))
    }

    /// A row of a CSV file, with every cell in quotes.
    static func row(_ cells: String...) -> String {
        cells.map { "\"" + $0 + "\"" }.joined(separator: ",") + "\r\n"
    }

    /// The answers of a return, as `ref=rating@cell`.
    static func ratings(_ answered: Return) -> [String] {
        answered.responses.map {
            "\($0.ref)=\($0.ratingText)@\(answered.place(of: .rating, in: $0).placeInFile)"
        }
    }
}
