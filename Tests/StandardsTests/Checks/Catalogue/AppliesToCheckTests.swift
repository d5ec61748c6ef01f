import Testing

struct AppliesToCheckTests {
    @Test func `suggests the kind that was meant`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"["police"]"#,
            with: #"["police", "polise"]"#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/appliesTo/1: error: 'polise' is no kind \
                of agency [S109]
                    fix: use a kind from Standards/README.md; 'police' is near
                """
            ])
    }

    @Test func `looks at standards too`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""source": "ours", "appliesTo": ["all"],\#n"#,
            with: #""source": "ours", "appliesTo": ["everybody there is"],\#n"#)
        #expect(
            issues == [
                """
                sample.json:21: /standards/0/appliesTo/0: error: 'everybody there is' is no \
                kind of agency [S109]
                    fix: use a kind from Standards/README.md
                """
            ])
    }
}
