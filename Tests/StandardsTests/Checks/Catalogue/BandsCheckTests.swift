import Testing

struct BandsCheckTests {
    @Test func `wants bands where the method needs them`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""method": "weakest""#,
            with: #""method": "points""#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/bands: error: the method 'points' has no bands [S107]
                    fix: give the lowest score of each grade, such as { "from": 0, "grade": \
                "weak" }
                """
            ])
    }

    @Test func `wants the first band to begin at nought`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""bands": null"#,
            with: #""bands": [{ "from": 10, "grade": "weak" }]"#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/bands/0/from: error: the first band begins at '10', \
                not at 0 [S107]
                    fix: let the bands begin at 0 and rise, up to 100
                """
            ])
    }

    @Test func `wants bands to rise`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""bands": null"#,
            with: #"""
                "bands": [{ "from": 0, "grade": "weak" }, { "from": 0, "grade": "sound" }]
                """#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/bands/1/from: error: the band from '0' does not rise \
                above 0 [S107]
                    fix: let the bands begin at 0 and rise, up to 100
                """
            ])
    }

    @Test func `wants bands to end by a hundred`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""bands": null"#,
            with: #"""
                "bands": [{ "from": 0, "grade": "weak" }, { "from": 101, "grade": "sound" }]
                """#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/bands/1/from: error: the band from '101' lies above \
                100 [S107]
                    fix: let the bands begin at 0 and rise, up to 100
                """
            ])
    }

    @Test func `wants the grade of a band on the scale`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""bands": null"#,
            with: #""bands": [{ "from": 0, "grade": "red" }]"#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/bands/0/grade: error: the band's grade 'red' is not on \
                the scale [S107]
                    fix: give the code of a grade: weak, sound
                """
            ])
    }

    @Test func `wants a step of rounding that can be used`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""roundTo": null"#,
            with: #""roundTo": 0"#)
        #expect(
            issues == [
                """
                sample.json:14: /scoring/roundTo: error: the step '0' of rounding does not lie \
                between 1 and 100 [S107]
                    fix: give a step such as 5, or null for no rounding
                """
            ])
    }
}
