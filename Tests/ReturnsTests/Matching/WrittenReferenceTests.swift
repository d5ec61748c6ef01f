import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct WrittenReferenceTests {
    private static let criteria = [
        "1.1", "1.2", "1.9", "1.10", "1.11", "2.1", "5.3", "5.4", "12.3",
    ]

    private func response(ref: String, text: String = "") -> (String, Response.Match, [String]) {
        let cycle = SmallCycle(criteria: Self.criteria)
        let index = CatalogueIndex(cycle.catalogue)
        var answered = Return(file: "police.xlsx")
        answered.responses = [
            Response(ref: ref, criterionText: text, origin: Origin(layout: 0, row: 2))
        ]
        answered.resolve(against: index)
        let response = answered.responses[0]
        let name =
            response.criterion.map { index.entries[$0].criterion.ref }
            ?? response.standard.map { "standard \(index.catalogue.standards[$0].number)" } ?? ""
        return (name, response.matchedBy, answered.guesses.map(\.sureness.rawValue))
    }

    @Test(arguments: [
        ("5.3", "5.3"), ("5.3.", "5.3"), ("Standard 5.3:", "5.3"), ("Q5.3", "5.3"),
        ("q 5.3", "5.3"),
        ("5.3)", "5.3"), ("(5.3)", "5.3"), ("S5.3", "5.3"), ("No. 5.3", "5.3"), ("５．３", "5.3"),
        ("Question 12.3", "12.3"), ("Key Standard 5", "standard 5"), ("Standard 2", "standard 2"),
        ("1.10", "1.10"), ("Criterion ref 1.10", "1.10"), ("5 .3", "5.3"), ("5. 3", "5.3"),
        ("Section 1", "standard 1"),
    ])
    func `a reference is read whatever stands around it`(ref: String, criterion: String) {
        let found = response(ref: ref)
        #expect(found.0 == criterion)
        #expect(found.1 == .ref)
        #expect(found.2.isEmpty)
    }

    @Test(arguments: [
        "04-May", "3-May", "2018-05-31", "May-18", "2018-13-05", "January", "5-Mars-bar-x",
    ])
    func `a date of another day names no criterion`(ref: String) {
        #expect(response(ref: ref).0 == "")
    }

    @Test(arguments: [
        ("01-Jan", "1.1", false), ("2018-01-01", "1.1", false),
        ("2018-01-01 00:00:00", "1.1", false),
        ("2018-01-01T00:00:00", "1.1", false), ("05-Mar", "5.3", false), ("Mar-05", "5.3", false),
        ("2018-03-05", "5.3", false), ("05/03/2018", "5.3", false), ("2018-02-01", "1.2", true),
        ("2018-01-02", "2.1", true), ("01-Feb", "1.2", false), ("5-Mar-18", "5.3", false),
        ("5,3", "5.3", false), ("5–3", "5.3", false), ("5-3", "5.3", false), ("5.30", "5.3", false),
        ("05.03", "5.3", false), ("5/3", "5.3", false),
    ])
    func `what a spreadsheet makes of a reference is mended`(
        ref: String, criterion: String, isDoubtful: Bool
    ) {
        let found = response(ref: ref)
        #expect(found.0 == criterion)
        #expect(found.1 == .mendedRef(isDoubtful: isDoubtful))
        #expect(found.2 == [isDoubtful ? "unsure" : "likely"])
    }

    @Test(arguments: [
        ("5.3 Staff are safe", "", "5.3"), ("5.3\nStaff are safe", "", "5.3"),
        ("", "5.3 Staff are safe", "5.3"), ("", "5.3) Staff are safe", "5.3"),
        ("", "Standard 5.3: Staff are safe", "5.3"), ("", "1.10 – Staff are safe", "1.10"),
        ("", "Standard 2: Staff are safe", "standard 2"), ("", "5.3Staff are safe", "5.3"),
        ("a", "5.3 Staff are safe", "5.3"),
    ])
    func `a reference that opens a text is taken`(ref: String, text: String, criterion: String) {
        let found = response(ref: ref, text: text)
        #expect(found.0 == criterion)
        #expect(found.1 == .leadingRef || criterion.hasPrefix("standard"))
    }

    @Test(arguments: [
        ("5.3.2", ""), ("5.3a", ""), ("1.1-1.2", ""), ("1.1 to 1.2", ""), ("1.1 and 1.2", ""),
        ("1.1, 1.2", ""), ("", "5.3% of staff are trained"), ("", "2 members of staff are trained"),
        ("9.9", ""), ("Total", ""), ("", "Staff, of whom 5.3 are part-time, are safe"),
        ("1.32", ""),
    ])
    func `what names no one criterion is left alone`(ref: String, text: String) {
        let found = response(ref: ref, text: text)
        #expect(found.0 == "")
        #expect(found.1 == .none)
        #expect(found.2.isEmpty)
    }
}
