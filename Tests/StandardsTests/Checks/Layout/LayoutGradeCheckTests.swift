import Testing

struct LayoutGradeCheckTests {
    @Test func `points at a grade that is not on the scale`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""3": "sound""#,
            with: #""3": "soun""#)
        #expect(
            issues == [
                """
                own-form.json:27: /ratings/3: error: 'soun' is no grade of 'sample' [S143]
                    fix: use one of weak, sound, or not-applicable; 'sound' is near
                """
            ])
    }

    @Test func `points at the grade of a column`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""grade": "weak""#,
            with: #""grade": "poor""#)
        #expect(
            issues == [
                """
                own-form.json:14: /sheets/0/gradeColumns/0/grade: error: 'poor' is no grade of \
                'sample' [S143]
                    fix: use one of weak, sound, or not-applicable
                """
            ])
    }
}
