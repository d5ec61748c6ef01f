import Testing

struct SupersedesCheckTests {
    @Test func `asks about an edition that supersedes itself`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""supersedes": null"#,
            with: #""supersedes": "sample""#)
        #expect(
            issues == [
                """
                sample.json:4: /supersedes: query: the edition 'sample' supersedes itself [S113]
                    fix: name the edition before it, or give null for a first edition
                """
            ])
    }

    @Test func `asks about an edition that is not known`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""supersedes": null"#,
            with: #""supersedes": "sampel-0""#, editions: ["sample", "sample-0"])
        #expect(
            issues == [
                """
                sample.json:4: /supersedes: query: the edition 'sampel-0' that this one \
                supersedes is not known [S113]
                    fix: check the id, or put the file of that edition beside the others; \
                'sample-0' is near
                """
            ])
    }

    @Test func `says nothing where nobody looked for editions`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""supersedes": null"#,
            with: #""supersedes": "sample-0""#)
        #expect(issues == [])
    }
}
