import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ReturnResolverTests {
    private static let texts = [
        ("5.1", "Policies are read by all staff when they begin."),
        ("5.2", "Supervision is given to everyone who works with children."),
        ("5.3", "Training is kept up to date and its use in practice is seen."),
        ("5.4", "Complaints of children are heard by someone they trust."),
        ("5.9", "Lettings of rooms are made on terms that keep children safe."),
        ("5.10", "Visits away from home are planned with the risks in mind."),
        ("5.11", "Reviews of serious cases lead to a change that can be shown."),
    ]

    private let index = CatalogueIndex(
        Catalogue(
            id: "texts", title: "Texts", edition: "1", scale: SmallCycle.scale,
            standards: [
                Standard(
                    number: "5", title: "People and practice",
                    criteria: texts.map { Criterion(ref: $0.0, text: $0.1) })
            ]))

    private func resolved(_ rows: [(ref: String, text: String)], rating: String = "Good") -> Return
    {
        var answered = Return(file: "police.xlsx")
        var layout = Return.Layout(sheet: "Form", headerRow: 1)
        layout[.ref] = 1
        layout[.criterionText] = 2
        layout[.rating] = 3
        answered.layouts = [layout]
        answered.responses = rows.enumerated().map { position, row in
            Response(
                ref: row.ref, criterionText: row.text, ratingText: rating,
                origin: Origin(layout: 0, row: position + 2))
        }
        answered.resolve(against: index)
        return answered
    }

    private func refs(_ answered: Return) -> [String] {
        answered.responses.map { response in
            response.criterion.map { index.entries[$0].criterion.ref }
                ?? response.standard.map { "standard \(index.catalogue.standards[$0].number)" }
                ?? "none"
        }
    }

    private func text(_ ref: String) -> String { Self.texts.first { $0.0 == ref }?.1 ?? "" }

    @Test func `reference and text of the form leave nothing to guess`() {
        let answered = resolved(Self.texts.map { ($0.0, $0.1) })
        #expect(refs(answered) == Self.texts.map(\.0))
        #expect(answered.guesses.isEmpty)
    }

    @Test func `texts alone are matched and told as one`() {
        let answered = resolved(Self.texts.map { ("", $0.1) })
        #expect(refs(answered) == Self.texts.map(\.0))
        #expect(
            answered.guesses.map(\.text) == [
                "Form!B2:B8: 7 rows taken for criteria by the text, word for word (sure); write "
                    + "the references of the form beside them"
            ])
    }

    @Test func `a text under the heading of references is matched`() {
        #expect(refs(resolved([(text("5.3"), "")])) == ["5.3"])
    }

    @Test func `a text with other words says how many differ`() {
        let answered = resolved([
            ("", "Training is kept up to date and its use in work is seen.")
        ])
        #expect(refs(answered) == ["5.3"])
        #expect(
            answered.guesses.map(\.text) == [
                "Form!B2: taken for criterion 5.3, as 1 of 13 words differ (likely); write the "
                    + "reference 5.3 beside it"
            ])
    }

    @Test func `many texts with other words are told as one`() {
        let answered = resolved(Self.texts.prefix(5).map { ("", $0.1 + " Really") })
        #expect(refs(answered) == Self.texts.prefix(5).map(\.0))
        #expect(
            answered.guesses.map(\.message) == [
                "5 rows taken for criteria by the text, with 1 word different in each"
            ])
    }

    @Test func `an unknown reference gives way to the text`() {
        let answered = resolved([("77", text("5.4"))])
        #expect(refs(answered) == ["5.4"])
        #expect(answered.guesses.map(\.sureness) == [.sure])
    }

    @Test func `a known reference counts although the text is another's`() {
        let answered = resolved([("5.3", text("5.4")), ("5.2", "Other words of the same meaning")])
        #expect(refs(answered) == ["5.3", "5.2"])
        #expect(answered.responses.map(\.matchedBy) == [.refAgainstText(3), .ref])
        #expect(answered.guesses.isEmpty)
    }

    @Test(arguments: [
        ("the text beside it", [("5.1", "5.1"), ("5.1", "5.10")], ["5.1", "5.10"]),
        ("its place after 5.9", [("5.1", ""), ("5.9", ""), ("5.1", "")], ["5.1", "5.9", "5.10"]),
        (
            "its place before 5.11", [("5.1", ""), ("5.1", ""), ("5.11", "")],
            ["5.1", "5.10", "5.11"]
        ),
        ("5.10 is there", [("5.1", ""), ("5.1", ""), ("5.10", "")], ["5.1", "5.1", "5.10"]),
        ("no order", [("5.1", ""), ("5.1", ""), ("5.2", "")], ["5.1", "5.1", "5.2"]),
        ("its own text", [("5.1", ""), ("5.9", ""), ("5.1", "5.1")], ["5.1", "5.9", "5.1"]),
    ])
    func `a last zero that a spreadsheet left out is put back`(
        by: String, rows: [(String, String)], expected: [String]
    ) {
        let answered = resolved(rows.map { ($0.0, text($0.1)) })
        #expect(refs(answered) == expected, "by \(by)")
        let isMended = expected.contains("5.10") && !rows.contains { $0.0 == "5.10" }
        #expect(answered.guesses.map(\.sureness) == (isMended ? [.likely] : []))
    }

    @Test(arguments: ["5", "Standard 5", "People and practice", "Standard 5: People and practice"])
    func `a standard is named by its number or its title`(ref: String) {
        #expect(refs(resolved([(ref, "")])) == ["standard 5"])
        #expect(refs(resolved([("", ref)])) == ["standard 5"])
    }

    @Test func `ratings with more beside them are told together`() {
        var answered = resolved([("5.1", ""), ("5.2", "")], rating: "Grade: Good")
        #expect(answered.responses.map(\.selfAssessed) == [.graded(2), .graded(2)])
        #expect(
            answered.guesses.map(\.text) == [
                "ratings taken: 'Grade: Good' for 'Good' (2 times) (sure); write the grade alone in "
                    + "the cell"
            ])
        answered = resolved([("5.1", "")], rating: "N/A - no visits are made")
        #expect(answered.responses.map(\.selfAssessed) == [.notApplicable])
        #expect(answered.responses.map(\.reason) == ["no visits are made"])
        #expect(!answered.guesses.contains { $0.text.contains("visits") })
    }
}
