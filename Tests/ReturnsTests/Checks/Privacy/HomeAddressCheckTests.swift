import Section11Returns
import Section11Standards
import Testing

struct HomeAddressCheckTests {
    @Test func `is told by its shape and its cell, never as it stands`() {
        let issues = PrivacyBench.issues(evidence: "moved to 14 Acacia Avenue, Anytown SO14 7ZZ")
        #expect(issues.map(\.code.rawValue) == ["R307"])
        #expect(issues.map(\.severity) == [.error])
        #expect(issues.map(\.place.placeInFile) == ["Standards!C2"])
        #expect(issues.map(\.criterion) == ["1.1"])
        #expect(
            issues.map(\.message) == [
                "a home address (•••• •••• •••• •••• •••• ••••, 28 characters) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take it out; a return describes arrangements, not children"])
    }

    @Test func `is quiet where the words or the check say otherwise`() {
        #expect(PrivacyBench.issues(evidence: "moved to the Civic Centre, Anytown SO14 7ZZ") == [])
    }
}
