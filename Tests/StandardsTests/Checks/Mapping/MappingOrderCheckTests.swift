import Testing

struct MappingOrderCheckTests {
    @Test func `asks about grades that are turned round`() throws {
        let issues = try SampleMapping.issues([
            SampleMapping.line("weak", "\"sound\""), SampleMapping.line("sound", "\"weak\""),
        ])
        #expect(
            issues == [
                """
                x.json:4: /grades/0/to: query: 'weak' needs improvement and 'sound' does not [S153]
                    fix: check that both boards draw the line there, and say so in the note
                """,
                """
                x.json:5: /grades/1/to: query: 'sound' becomes 'weak', weaker than what a weaker grade \
                becomes [S153]
                    fix: check that the grades are not turned round
                """,
                """
                x.json:5: /grades/1/to: query: 'sound' needs no improvement and 'weak' does [S153]
                    fix: check that both boards draw the line there, and say so in the note
                """,
            ])
    }

    @Test func `says nothing of a grade without a counterpart`() throws {
        let issues = try SampleMapping.issues([
            SampleMapping.line("weak", "\"weak\""), SampleMapping.line("sound", "null"),
        ])
        #expect(issues == [])
    }
}
