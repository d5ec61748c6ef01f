import Section11Returns
import Section11Standards
import Testing

struct MobileNumberCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "mother's mobile 07700 900123")
        #expect(issues.map(\.code.rawValue) == ["R309"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a mobile number (•••• •••• • 23, 11 digits) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "the duty mobile 07700 900123") == [])
    }
}
