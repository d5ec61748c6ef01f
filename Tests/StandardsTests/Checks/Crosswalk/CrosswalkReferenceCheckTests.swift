import Testing

struct CrosswalkReferenceCheckTests {
    @Test func `points at a link to a criterion that is not there`() throws {
        let issues = try SampleCrosswalk.issues(
            replacing: #""links": ["#,
            with: """
                "links": [
                { "from": "1.1", "to": "1.9", "relation": "subset", "copyRating": true, \
                "copyNarrative": true, "needsReview": false },
                """)
        #expect(
            issues == [
                """
                x.json:4: /links/0/to: error: 'sample' has no criterion '1.9' [S131]
                    fix: use a reference of that edition; '1.1' is near
                """
            ])
    }

    @Test func `points at an unmapped criterion that is not there`() throws {
        let issues = try SampleCrosswalk.issues(
            replacing: #""from": [{"#, with: #""from": [{ "ref": "77.77", "reason": "None." }, {"#)
        #expect(
            issues == [
                """
                x.json:7: /unmapped/from/0/ref: error: 'sample' has no criterion '77.77' [S131]
                    fix: use a reference of that edition
                """
            ])
    }
}
