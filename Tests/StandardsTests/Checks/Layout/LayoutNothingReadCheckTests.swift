import Testing

struct LayoutNothingReadCheckTests {
    @Test func `points at a sheet without a criterion`() throws {
        let issues = try SampleLayout.issues(
            replacing: #"{ "field": "ref", "column""#,
            with: #"{ "field": "note", "column""#)
        #expect(
            issues == [
                """
                own-form.json:6: /sheets/0: error: no column says which criterion an answer is \
                about [S146]
                    fix: name the column of 'ref' or 'criterionText', or count rows: "refs": { \
                "take": "rows" }
                """
            ])
    }
}
