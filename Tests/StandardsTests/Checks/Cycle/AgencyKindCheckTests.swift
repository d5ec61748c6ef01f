import Testing

struct AgencyKindCheckTests {
    @Test func `suggests the kind that was meant`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#,
            with: #""kind": "polise""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/kind: error: the kind 'polise' of agency 'police' is \
                not known [S128]
                    fix: use a kind from Standards/README.md; 'police' is near
                """
            ])
    }
}
