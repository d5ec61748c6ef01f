import Section11Returns
import Section11Standards
import Testing

struct NHSNumberCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "one referral was late, 943 476 5919")
        #expect(issues.map(\.code.rawValue) == ["R301"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "an NHS number (•••• •••• 19, 10 digits) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "order no 9434765919 of leaflets") == [])
    }
}
