import Testing

struct DuplicateReferenceCheckTests {
    @Test func `points at the second criterion of one reference`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""ref": "1.2""#,
            with: #""ref": "1.1""#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/ref: error: criterion reference '1.1' \
                stands twice [S101]
                    fix: give each criterion a reference of its own
                """
            ])
    }

    @Test func `points at the second standard of one number`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""standards": ["#,
            with: #"""
                "standards": [\#n{ "number": "1", "title": "T", "source": "ours", "criteria": \#
                [{ "ref": "1.9", "text": "T", "source": "ours" }] },
                """#)
        #expect(
            issues == [
                """
                sample.json:22: /standards/1/number: error: standard number '1' stands twice \
                [S101]
                    fix: give each standard a number of its own
                """
            ])
    }
}
