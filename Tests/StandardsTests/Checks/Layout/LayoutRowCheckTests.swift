import Testing

struct LayoutRowCheckTests {
    @Test func `points at rows that do not ascend`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""lastRow": 30"#,
            with: #""lastRow": 4"#)
        #expect(
            issues == [
                """
                own-form.json:6: /sheets/0: error: the rows of headings, first and last answer do \
                not ascend [S145]
                    fix: let 'headerRow' stand above 'firstRow', and that not below 'lastRow'
                """
            ])
    }

    @Test func `points at a row before the first`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""headerRow": 4"#,
            with: #""headerRow": 0"#)
        #expect(
            issues == [
                """
                own-form.json:6: /sheets/0: error: rows and sheets count from 1 [S145]
                    fix: write the number that the spreadsheet shows
                """
            ])
    }
}
