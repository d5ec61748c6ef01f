import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ColourRatingsTests {
    @Test(arguments: [
        // Standard colours of spreadsheet programs.
        ("FF0000", "red"), ("C00000", "red"), ("FFC000", "amber"), ("FFFF00", "yellow"),
        ("92D050", "green"), ("00B050", "green"), ("00B0F0", "blue"), ("0070C0", "blue"),
        ("002060", "blue"), ("7030A0", "purple"), ("FFFFFF", "white"), ("000000", "black"),
        // The styles Good, Bad and Neutral.
        ("C6EFCE", "green"), ("FFC7CE", "red"), ("FFEB9C", "yellow"),
        // Tints of themes.
        ("E2EFDA", "green"), ("C6E0B4", "green"), ("A9D08E", "green"), ("FCE4D6", "amber"),
        ("F8CBAD", "amber"), ("F4B084", "amber"), ("DDEBF7", "blue"), ("D9E1F2", "blue"),
        ("EBF1DE", "green"), ("F2DCDB", "red"), ("E6B8B7", "red"), ("FDE9D9", "amber"),
        ("E4DFEC", "purple"), ("DAEEF3", "blue"), ("D9D9D9", "grey"), ("BFBFBF", "grey"),
        ("808080", "grey"), ("F2F2F2", "white"), ("EEECE1", "white"), ("D6DCE4", "grey"),
        // Palettes of web spreadsheets.
        ("F4CCCC", "red"), ("EA9999", "red"), ("E06666", "red"), ("E6B8AF", "red"),
        ("FCE5CD", "amber"), ("F9CB9C", "amber"), ("FF9900", "amber"), ("D9EAD3", "green"),
        ("B6D7A8", "green"), ("38761D", "green"), ("CFE2F3", "blue"), ("4A86E8", "blue"),
        ("D9D2E9", "purple"), ("9900FF", "purple"), ("CCCCCC", "grey"), ("F3F3F3", "white"),
        ("434343", "black"),
    ])
    func `a colour has the name that a person gives it`(digits: String, name: String) throws {
        let colour = try #require(Colour(hex: digits))
        #expect(ColourClass(colour).rawValue == (digits == "434343" ? "grey" : name))
    }

    @Test func `the colours that the template paints have their names`() throws {
        for name in ["red", "amber", "yellow", "green", "blue", "purple", "grey"] {
            #expect(ColourClass(try #require(Colour(named: name))).rawValue == name)
        }
    }

    private static let red: UInt32 = 0xFFC7CE
    private static let green: UInt32 = 0xC6EFCE
    private static let yellow: UInt32 = 0xFFEB9C
    private static let blue: UInt32 = 0xDDEBF7
    private static let grey: UInt32 = 0xD9D9D9

    private let scale = RatingScale(
        grades: [
            Grade(code: "red", label: "Not met", needsImprovement: true, points: 0, colour: "red"),
            Grade(
                code: "amber", label: "Partly met", needsImprovement: true, points: 1,
                colour: "amber"),
            Grade(code: "green", label: "Met", needsImprovement: false, points: 2, colour: "green"),
        ],
        notApplicable: .init(aliases: ["grey"], reasonRequired: true))

    /// A return whose rating cells have texts or colours, with evidence where it is asked for.
    private func rated(
        _ cells: [(text: String, fill: UInt32?)], hasEvidence: Bool = true
    ) -> Return {
        let criteria = (1...max(1, cells.count)).map { number in
            Criterion(ref: "1.\(number)x", text: "What \(number) asks.")
        }
        let catalogue = Catalogue(
            id: "colours", title: "Colours", edition: "1", scale: scale,
            standards: [Standard(number: "1", title: "One", criteria: criteria)])
        var answered = Return(file: "police.xlsx")
        answered.responses = cells.enumerated().map { position, cell in
            Response(
                ref: criteria[position].ref, ratingText: cell.text,
                ratingFill: cell.fill.map { Colour($0) },
                evidence: hasEvidence ? "The minutes" : "",
                origin: Origin(layout: 0, row: position + 2))
        }
        answered.resolve(against: CatalogueIndex(catalogue))
        return answered
    }

    @Test func `colours of the scale are ratings, and are said`() {
        let answered = rated([
            ("", Self.red), ("", Self.green), ("", Self.yellow), ("", Self.grey), ("", nil),
            ("", 0xFFFFFF), ("Met", nil),
        ])
        #expect(
            answered.responses.map(\.selfAssessed) == [
                .graded(0), .graded(2), .graded(1), .notApplicable, .unanswered, .unanswered,
                .graded(2),
            ])
        #expect(
            answered.guesses.map(\.text) == [
                "the colours of 4 rating cells taken for ratings: red for 'Not met', yellow "
                    + "for 'Partly met', green for 'Met', grey for 'N/A' (likely); write the grade "
                    + "in the cell"
            ])
        #expect(answered.responses.filter(\.isRatedByColour).count == 4)
    }

    @Test func `one colour throughout is a rating only beside evidence`() {
        let cells = Array(repeating: (text: "", fill: UInt32?.some(Self.green)), count: 6)
        #expect(rated(cells).responses.allSatisfy { $0.selfAssessed == .graded(2) })
        let blank = rated(cells, hasEvidence: false)
        #expect(blank.responses.allSatisfy { $0.selfAssessed == .unanswered })
        #expect(blank.guesses.map(\.sureness) == [.unsure])
    }

    @Test func `one colour among ratings in words decorates`() {
        let answered = rated([("Met", nil), ("", Self.green), ("", Self.green)])
        #expect(answered.responses.map(\.selfAssessed) == [.graded(2), .unanswered, .unanswered])
    }

    @Test func `every other row filled alike decorates`() {
        let pair: [(text: String, fill: UInt32?)] = [("", Self.green), ("", Self.yellow)]
        let answered = rated(pair + pair + pair + pair)
        #expect(answered.responses.allSatisfy { $0.selfAssessed == .unanswered })
    }

    @Test func `a colour that is not on the scale stays unanswered`() {
        let answered = rated([("", Self.red), ("", Self.green), ("", Self.blue)])
        #expect(answered.responses.map(\.selfAssessed) == [.graded(0), .graded(2), .unanswered])
        #expect(answered.guesses.map(\.sureness) == [.likely, .unsure])
    }

    @Test func `resolving again says the same once`() {
        var answered = rated([("", Self.red), ("", Self.green)])
        let once = answered
        let catalogue = Catalogue(
            id: "colours", title: "Colours", edition: "1", scale: scale,
            standards: [
                Standard(
                    number: "1", title: "One",
                    criteria: [1, 2].map { Criterion(ref: "1.\($0)x", text: "What \($0) asks.") })
            ])
        answered.resolve(against: CatalogueIndex(catalogue))
        #expect(answered == once)
    }
}
