import Section11Returns
import Section11Standards
import Testing

struct CaseReferenceCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "see Mosaic ID 1234567")
        #expect(issues.map(\.code.rawValue) == ["R306"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a case reference (•••• • 67, 7 digits) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "Mosaic holds 1234567 records") == [])
    }
}
