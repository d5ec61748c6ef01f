import Testing

struct RuleGradeCheckTests {
    @Test func `points at the rule`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""evidenceRequiredFrom": "sound""#,
            with: #""evidenceRequiredFrom": "Sound""#)
        #expect(
            issues == [
                """
                sample.json:15: /rules/evidenceRequiredFrom: error: the grade 'Sound' of \
                'evidenceRequiredFrom' is not on the scale [S112]
                    fix: give the code of a grade: weak, sound
                """
            ])
    }
}
