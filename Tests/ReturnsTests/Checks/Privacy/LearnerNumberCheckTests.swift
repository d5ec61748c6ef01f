import Section11Returns
import Section11Standards
import Testing

struct LearnerNumberCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "ULN 1000000043 was excluded")
        #expect(issues.map(\.code.rawValue) == ["R303"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a unique learner number (•••• •••• 43, 10 digits) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "card 1000000043 was excluded") == [])
    }
}
