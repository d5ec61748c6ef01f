import Testing

struct LayoutFieldCheckTests {
    @Test func `points at the second column of a field`() throws {
        let issues = try SampleLayout.issues(
            replacing: #"{ "field": "due", "heading""#,
            with: #"{ "field": "evidence", "heading""#)
        #expect(
            issues == [
                """
                own-form.json:11: /sheets/0/columns/2/field: error: a second column holds \
                'evidence' [S142]
                    fix: give each field one column; 'note' passes a column over
                """
            ])
    }

    @Test func `points at a cell of its own with an answer`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""field": "agencyName""#,
            with: #""field": "evidence""#)
        #expect(
            issues == [
                """
                own-form.json:29: /facts/0/field: error: 'evidence' is no fact of the whole return \
                [S142]
                    fix: describe it as a column of a sheet
                """
            ])
    }
}
