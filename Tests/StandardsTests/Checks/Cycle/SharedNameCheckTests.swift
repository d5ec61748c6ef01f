import Testing

struct SharedNameCheckTests {
    @Test func `points at an alias that is another agency's name`() throws {
        let issues = try SampleCycle.issues(
            replacing: #"["Care"]"#,
            with: #"["Care", "The NORTHSHIRE  police."]"#)
        #expect(
            issues == [
                """
                cycle.json:7: /agencies/1/aliases/1: error: the name 'The NORTHSHIRE  police.' \
                of 'care' is claimed by 'police' too [S122]
                    fix: leave the name to one of the two agencies
                """
            ])
    }

    @Test func `lets an agency repeat its own name`() throws {
        let issues = try SampleCycle.issues(
            replacing: #"["Care"]"#,
            with: #"["Northshire Care NHS Trust"]"#)
        #expect(issues == [])
    }
}
