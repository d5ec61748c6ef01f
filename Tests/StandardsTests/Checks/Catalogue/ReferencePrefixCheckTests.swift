import Testing

struct ReferencePrefixCheckTests {
    @Test func `asks about a criterion of another standard`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""ref": "1.2""#,
            with: #""ref": "11.2""#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/ref: query: criterion '11.2' stands \
                under standard 1 [S116]
                    fix: let the reference begin with '1.', or move the criterion
                """
            ])
    }
}
