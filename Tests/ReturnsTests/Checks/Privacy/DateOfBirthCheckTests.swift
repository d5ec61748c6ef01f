import Section11Returns
import Section11Standards
import Testing

struct DateOfBirthCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "the girl, born on 12 March 2010, was seen")
        #expect(issues.map(\.code.rawValue) == ["R305"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a date of birth (•••• •••• •••, 11 characters) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(
            PrivacyBench.issues(evidence: "children born on or after 12 March 2010 are seen") == [])
    }
}
