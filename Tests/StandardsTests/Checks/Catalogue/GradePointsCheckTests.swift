import Testing

struct GradePointsCheckTests {
    @Test func `points at the stronger grade with no more points`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""points": 2"#,
            with: #""points": 0"#)
        #expect(
            issues == [
                """
                sample.json:10: /scale/grades/1/points: error: Sound has 0 points, the weaker \
                Weak 0 [S106]
                    fix: order the grades weakest first, with points that rise
                """
            ])
    }

    @Test func `refuses points below nought`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""points": 0"#,
            with: #""points": -1"#)
        #expect(
            issues == [
                """
                sample.json:9: /scale/grades/0/points: error: Weak has -1 points, less than \
                nought [S106]
                    fix: give points of 0 or more
                """
            ])
    }
}
