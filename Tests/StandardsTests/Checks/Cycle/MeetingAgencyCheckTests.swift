import Testing

struct MeetingAgencyCheckTests {
    @Test func `suggests the agency that was meant`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""agencies": ["police"]"#,
            with: #""agencies": ["polcie"]"#)
        #expect(
            issues == [
                """
                cycle.json:10: /meetings/0/agencies/0: error: the agency 'polcie' of the \
                meeting on 2013-03-12 is not in the register [S126]
                    fix: use the id of an agency in the register; 'police' is near
                """
            ])
    }
}
