import Testing

struct LayoutColumnCheckTests {
    @Test func `points at a column that nothing describes`() throws {
        let issues = try SampleLayout.issues(
            replacing: #"{ "field": "ref", "column": "A" }"#,
            with: #"{ "field": "ref" }"#)
        #expect(
            issues == [
                """
                own-form.json:9: /sheets/0/columns/0: error: the column is given neither by its \
                letters nor by its heading [S140]
                    fix: add 'heading' as the form writes it, or 'column' such as "D"
                """
            ])
    }

    @Test func `points at letters that are none`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""labels": "A""#,
            with: #""labels": "4""#)
        #expect(
            issues == [
                """
                own-form.json:21: /sheets/1/blocks/labels: error: '4' are not the letters of a \
                column [S140]
                    fix: write the letters at the head of the spreadsheet's column, such as D
                """
            ])
    }

    @Test func `points at a cell that is none`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""cell": "B3""#,
            with: #""cell": "3B""#)
        #expect(
            issues == [
                """
                own-form.json:29: /facts/0/cell: error: '3B' is no cell [S140]
                    fix: write the letters of the column and the number of the row, such as B3
                """
            ])
    }
}
