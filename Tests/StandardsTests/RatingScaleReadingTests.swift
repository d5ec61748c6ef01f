import Section11Standards
import TestSupport
import Testing

struct RatingScaleReadingTests {
    /// A scale with numbers and colours.
    private let scale = RatingScale(
        grades: [
            Grade(
                code: "inadequate", label: "Inadequate", aliases: ["0"], needsImprovement: true,
                points: 0, colour: "red"),
            Grade(
                code: "requires-improvement", label: "Requires improvement", aliases: ["1", "RI"],
                needsImprovement: true, points: 1, colour: "amber"),
            Grade(
                code: "good", label: "Good", aliases: ["2"], needsImprovement: false, points: 2,
                colour: "green"),
            Grade(
                code: "outstanding", label: "Outstanding", aliases: ["3", "100%"],
                needsImprovement: false, points: 3, colour: "blue"),
        ],
        notApplicable: .init(aliases: ["n/a", "not applicable", "grey"], reasonRequired: true))

    @Test(arguments: [
        ("2 - Good", 2), ("Good (2)", 2), ("2: Good", 2), ("2 Good", 2), ("Good 2", 2),
        ("Grade: Good", 2), ("Rating = Good", 2), ("good.", 2), ("GOOD ", 2), ("Good*", 2),
        ("Good†", 2), ("Good¹", 2), ("2.0", 2), ("2.00", 2), ("Level 2", 2), ("Good/Good", 2),
        ("Score 3", 3), ("100%", 3), ("２", 2), ("Requires improvement (amber)", 1),
        ("RI - Requires improvement", 1), ("Good (green)", 2), ("requires–improvement", 1),
        ("Rated good", 2), ("[Good]", 2), ("2.0 - Good", 2), ("Overall judgement: Good", 2),
    ])
    func `a grade is read with what people write beside it`(text: String, grade: Int) {
        #expect(scale.read(text) == .init(.grade(grade), isSure: true))
    }

    @Test(arguments: [
        ("Green", 2), ("amber", 1), ("Orange", 1), ("yellow", 1), ("B", 3), ("A", 1),
        ("4 - Good", 2), ("Good (7)", 2),
    ])
    func `a colour, a letter or a number of no grade is likely`(text: String, grade: Int) {
        #expect(scale.read(text) == .init(.grade(grade), isSure: false))
    }

    @Test(arguments: [
        "2-3", "2 - 3", "2/3", "Amber/Green", "Amber - Green", "Good (3)", "3 Good", "Good (red)",
        "Mostly Good", "not good", "Good - but not for volunteers", "0.5", "2.5", "5", "R", "X",
        "Good or outstanding", "Good, Outstanding", "N/A or Good - Good", "N/A / Good", "rating",
        "",
        "Requires", "improvement", "12 13", "-", "G?o?od",
    ])
    func `what names no one grade is off the scale`(text: String) {
        #expect(scale.read(text) == nil)
    }

    @Test(arguments: [
        ("N/A - no service for children", "no service for children"),
        ("Not applicable: no volunteers", "no volunteers"), ("n/a (we have none)", "we have none)"),
        ("Not applicable", ""), ("N/A.", ""),
        ("n/a good practice is shared by others", "good practice is shared by others"),
    ])
    func `not applicable may have its reason beside it`(text: String, rest: String) {
        #expect(scale.read(text) == .init(.notApplicable, isSure: true, rest: rest))
    }

    @Test func `a colour of two grades is of none`() {
        let scale = RatingScale(
            grades: [
                Grade(code: "a", label: "A", needsImprovement: true, points: 0, colour: "green"),
                Grade(code: "b", label: "B", needsImprovement: true, points: 1, colour: "green"),
                Grade(code: "c", label: "C", needsImprovement: true, points: 2, colour: "yellow"),
            ], notApplicable: .init(aliases: [], reasonRequired: false))
        #expect(scale.grade(ofColour: "green") == nil)
        #expect(scale.grade(ofColour: "Yellow") == 2)
        #expect(scale.grade(ofColour: "amber") == nil)
    }

    @Test func `a long text is no rating`() {
        #expect(scale.read(String(repeating: "Good, ", count: 100)) == nil)
    }
}
