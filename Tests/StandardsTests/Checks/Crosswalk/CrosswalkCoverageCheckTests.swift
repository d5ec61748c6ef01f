import Testing

struct CrosswalkCoverageCheckTests {
    @Test func `names the criterion that is neither linked nor unmapped`() throws {
        let issues = try SampleCrosswalk.issues(
            replacing: #"[{ "ref": "1.2", "reason": "None." }]"#, with: "[]")
        #expect(
            issues == [
                """
                x.json:7: /unmapped/from: error: criterion '1.2' of 'sample' is neither linked nor \
                unmapped [S132]
                    fix: link it, or list it as unmapped with a reason
                """
            ])
    }

    @Test func `looks at the edition that is entered too`() throws {
        let issues = try SampleCrosswalk.issues(
            replacing: #"[{ "ref": "1.1", "reason": "None." }]"#, with: "[]")
        #expect(
            issues == [
                """
                x.json:8: /unmapped/to: error: criterion '1.1' of 'sample' is neither linked nor \
                unmapped [S132]
                    fix: link it, or list it as unmapped with a reason
                """
            ])
    }
}
