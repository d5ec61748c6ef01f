import Testing

struct CheckSettingCheckTests {
    private func issues(_ checks: String) throws -> [String] {
        try SampleCatalogue.issues(
            replacing: #""actionRequiredBelow": "sound" }"#,
            with: #""actionRequiredBelow": "sound", "checks": {"# + checks + "} }")
    }

    @Test func `a setting that can be followed is not reported`() throws {
        let checks = #"""
            "R216": { "severity": "advice", "threshold": 80 },
            "R416": { "threshold": 0.25 },
            "R409": { "severity": "off", "because": "the board asks for names" }
            """#
        #expect(try issues(checks) == [])
    }

    @Test func `points at a code that no check has`() throws {
        #expect(
            try issues(#""R999": { "severity": "advice" }"#).map { $0.prefix { $0 != "\n" } } == [
                "sample.json:15: /rules/checks/R999: error: no check has the code 'R999' [S117]"
            ])
    }

    @Test func `the search for child-level data stays on`() throws {
        #expect(
            try issues(#""R301": { "severity": "off", "because": "noise" }"#)
                .map { $0.prefix { $0 != "\n" } } == [
                    "sample.json:15: /rules/checks/R301: error: the check 'R301' looks for "
                        + "child-level data and stays as it is [S117]"
                ])
    }

    @Test(arguments: [#"{ "severity": "off" }"#, #"{ "severity": "off", "because": " " }"#])
    func `turning a check off needs a reason`(setting: String) throws {
        #expect(
            try issues(#""R215": "# + setting) == [
                """
                sample.json:15: /rules/checks/R215: error: the check 'R215' is turned off without \
                a reason [S117]
                    fix: say in 'because' why the board does not want it
                """
            ])
    }

    @Test func `a threshold is above 0 and of a check that has one`() throws {
        let checks = #""R215": { "threshold": 3 }, "R216": { "threshold": 0 }"#
        #expect(
            try issues(checks).map { $0.prefix { $0 != "\n" } } == [
                "sample.json:15: /rules/checks/R215/threshold: error: the threshold of the check "
                    + "'R215' has no effect [S117]",
                "sample.json:15: /rules/checks/R216/threshold: error: the threshold of the check "
                    + "'R216' is not above 0 [S117]",
            ])
    }

    @Test func `a misspelt key of a setting is found`() throws {
        let found = try issues(#""R216": { "treshold": 80 }"#)
        #expect(found.count == 1)
        #expect(found.first?.contains("the key 'treshold' is not part of the format") == true)
        #expect(found.first?.contains("'threshold' is near") == true)
    }
}
