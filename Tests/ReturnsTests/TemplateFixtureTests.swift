import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables
import Testing

/// The template, filled in with other programs, is read as what was filled in.
struct TemplateFixtureTests {
    private static let folder: String = {
        let file = #filePath
        return file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Fixtures/template/"
    }()

    private static func read(_ name: String) throws -> Return {
        let submission = Submission.read(path: folder + name)
        #expect(submission.refusal == nil)
        #expect(submission.ignored.isEmpty)
        #expect(submission.guesses.isEmpty)
        #expect(submission.returns.count == 1)
        return try #require(submission.returns.first)
    }

    /// `RECORD_GOLDEN=1` writes the blank form anew, from which `make_fixtures.py` makes the rest.
    @Test func `is still the form that was filled in`() throws {
        let path = Self.folder + "blank.xlsx"
        let draft = TemplateExample.template(.update).makeWorkbook()
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try XLSXWriter.write(draft, to: path)
            Issue.record("recorded blank.xlsx; run make_fixtures.py")
        }
        let committed = try WorkbookReader.read(FileBytes.read(path: path))
        #expect(try committed == WorkbookReader.read(XLSXWriter.bytes(of: draft).bytes))
    }

    @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
    func `is read as what was filled in`(name: String) throws {
        let filled = try Self.read(name)
        let expected = try Self.read("expected.json")
        #expect(filled.agencyName.text == expected.agencyName.text)
        #expect(filled.agencyID.text == "river-police")
        #expect(filled.cycle.text == expected.cycle.text)
        #expect(filled.catalogue.text == expected.catalogue.text)
        #expect(filled.kind == expected.kind)
        #expect(filled.completedBy.text == expected.completedBy.text)
        #expect(filled.signedOffBy.text == expected.signedOffBy.text)
        #expect(filled.signedOffOn.text == expected.signedOffOn.text)
        #expect(
            filled.responses.map(Self.withoutPlace) == expected.responses.map(Self.withoutPlace))
        #expect(filled.actions.map(Self.withoutPlace) == expected.actions.map(Self.withoutPlace))
        #expect(
            filled.indicators.map(Self.withoutPlace) == expected.indicators.map(Self.withoutPlace))
        #expect(filled.explanations == expected.explanations)
    }

    @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
    func `points at the cell that was filled in`(name: String) throws {
        let filled = try Self.read(name)
        let rating = filled.place(of: .rating, in: filled.responses[1])
        #expect(rating.description == "\(name):Standards!D6")
        #expect(filled.signedOffOn.place?.description == "\(name):Return!B11")
    }

    private static let nowhere = Origin(layout: 0, row: 0)

    private static func withoutPlace(_ response: Response) -> Response {
        var response = response
        response.origin = nowhere
        // A form prints the criterion beside its reference; JSON does not.
        response.criterionText = ""
        return response
    }

    private static func withoutPlace(_ action: ImprovementAction) -> ImprovementAction {
        var action = action
        action.origin = nowhere
        return action
    }

    private static func withoutPlace(_ figure: IndicatorValue) -> IndicatorValue {
        var figure = figure
        figure.origin = nowhere
        return figure
    }
}
