import Testing

struct PassingGradeCheckTests {
    @Test func `wants a grade that passes`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""needsImprovement": false"#,
            with: #""needsImprovement": true"#)
        #expect(
            issues == [
                """
                sample.json:8: /scale/grades: error: every grade of the scale needs improvement \
                [S102]
                    fix: set 'needsImprovement' to false for the grades that meet the standard
                """
            ])
    }

    @Test func `wants a grade that needs improvement`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""needsImprovement": true"#,
            with: #""needsImprovement": false"#)
        #expect(
            issues == [
                """
                sample.json:8: /scale/grades: error: no grade of the scale needs improvement \
                [S102]
                    fix: set 'needsImprovement' to true for the grades below the standard
                """
            ])
    }

    @Test func `wants two grades`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"""
                      { "code": "weak", "label": "Weak", "aliases": ["W"], "needsImprovement": \#
                true, "points": 0 },
                """#,
            with: #""#)
        #expect(
            issues == [
                """
                sample.json:8: /scale/grades: error: the scale has 1 of the two grades that it \
                needs [S102]
                    fix: give at least one grade that needs improvement and one that does not
                """
            ])
    }
}
