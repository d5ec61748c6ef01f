import Testing

struct DuplicateKeyCheckTests {
    @Test func `points at the second of two keys`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""text": "Second.","#,
            with: #""text": "Second.",\#n"text": "Third.","#)
        #expect(
            issues == [
                """
                sample.json:25: /standards/0/criteria/1/text: error: the key 'text' stands \
                twice [S114]
                    fix: leave one of the two out
                """
            ])
    }

    @Test func `reads escapes before it compares`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""id": "sample","#,
            with: #""id": "sample", "\u0069d": "sample","#)
        #expect(
            issues == [
                """
                sample.json:3: /id: error: the key 'id' stands twice [S114]
                    fix: leave one of the two out
                """
            ])
    }
}
