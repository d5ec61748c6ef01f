import Testing

struct LayoutColourCheckTests {
    @Test func `points at a colour that is misspelt`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""green""#,
            with: #""gren""#)
        #expect(
            issues == [
                """
                own-form.json:28: /colours/gren: error: 'gren' is no colour [S144]
                    fix: use one of red, amber, orange, yellow, green, blue, purple, grey, or parts \
                such as #FFC000; 'green' is near
                """
            ])
    }

    @Test func `points at parts that are no colour`() throws {
        let issues = try SampleLayout.issues(
            replacing: #"#FFC000"#,
            with: #"#FFC0"#)
        #expect(
            issues == [
                """
                own-form.json:28: /colours/#FFC0: error: '#FFC0' is no colour [S144]
                    fix: use one of red, amber, orange, yellow, green, blue, purple, grey, or parts \
                such as #FFC000
                """
            ])
    }
}
