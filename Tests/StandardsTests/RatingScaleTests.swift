import Section11Standards
import TestSupport
import Testing

struct RatingScaleTests {
    private let scale = SmallCycle.scale

    @Test(arguments: [
        ("Good", 2), ("good", 2), ("  GOOD ", 2), ("RI", 1), ("requires-improvement", 1),
        ("Requires  Improvement.", 1), ("Outstanding", 3),
    ])
    func `case, space and punctuation make no difference`(text: String, grade: Int) {
        #expect(scale.match(text) == .grade(grade))
    }

    @Test(arguments: ["N/A", "n/a", "N / A", "N.A."])
    func `not applicable is no grade`(text: String) {
        #expect(scale.match(text) == .notApplicable)
    }

    @Test(arguments: ["", "5", "Adequate", "goodish", "G o o d"])
    func `what is not on the scale is not guessed`(text: String) {
        #expect(scale.match(text) == nil)
    }
}

struct ApplicabilityTests {
    @Test func `a kind that is not named is not asked`() {
        let police = AgencyKind(rawValue: "police")
        let school = AgencyKind(rawValue: "maintained-school")
        #expect(Applicability(["police"]).includes(police))
        #expect(!Applicability(["police"]).includes(school))
        #expect(Applicability(["schools"]).includes(school))
        #expect(!Applicability(["schools"]).includes(police))
        #expect(Applicability().includes(police))
    }

    @Test func `an agency of unknown kind is asked everything`() {
        #expect(Applicability(["police"]).includes(nil))
    }

    @Test func `a kind that nobody knows is named`() {
        #expect(Applicability(["all", "polcie", "schools"]).unknownEntries == ["polcie"])
    }
}
