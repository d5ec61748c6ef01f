import Testing

struct SharedGradeTextCheckTests {
    @Test func `points at an alias of two grades`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""aliases": ["S"]"#,
            with: #""aliases": ["S", " w. "]"#)
        #expect(
            issues == [
                """
                sample.json:10: /scale/grades/1/aliases/1: error: ' w. ' means both grade 1 \
                (Weak) and grade 2 (Sound) [S105]
                    fix: let ' w. ' stand for one of them only
                """
            ])
    }

    @Test func `points at an alias shared with not applicable`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""grey""#,
            with: #""Weak""#)
        #expect(
            issues == [
                """
                sample.json:12: /scale/notApplicable/aliases/0: error: 'Weak' means both grade \
                1 (Weak) and not applicable [S105]
                    fix: let 'Weak' stand for one of them only
                """
            ])
    }

    @Test func `knows that n/a is not applicable`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"["W"]"#,
            with: #"["n/a"]"#)
        #expect(
            issues == [
                """
                sample.json:9: /scale/grades/0/aliases/0: error: 'n/a' means both not \
                applicable and grade 1 (Weak) [S105]
                    fix: let 'n/a' stand for one of them only
                """
            ])
    }

    @Test func `lets a grade repeat itself`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"["W"]"#,
            with: #"["weak"]"#)
        #expect(issues == [])
    }
}
