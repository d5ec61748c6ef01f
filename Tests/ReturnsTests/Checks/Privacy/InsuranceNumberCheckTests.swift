import Section11Returns
import Section11Standards
import Testing

struct InsuranceNumberCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "the parent, AB 12 34 56 C, came")
        #expect(issues.map(\.code.rawValue) == ["R304"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a national insurance number (•••• ••• 6C, 9 characters) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "the form, QQ 12 34 56 C, came") == [])
    }
}
