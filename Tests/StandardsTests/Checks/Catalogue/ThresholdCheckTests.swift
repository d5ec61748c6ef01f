import Testing

struct ThresholdCheckTests {
    private func issues(_ flags: String) throws -> [String] {
        try SampleCatalogue.issues(
            replacing: #""rules": {"#, with: #""flags": { "# + flags + #" }, "rules": {"#
        ).map { String($0.prefix { $0 != "\n" }) }
    }

    @Test func `thresholds that can be met are not reported`() throws {
        #expect(
            try issues(
                #""lowCoverage": { "shareBelow": 1 }, "widening": { "shareAtLeast": 0 }"#) == [])
    }

    @Test func `points at a share that is a percentage`() throws {
        #expect(
            try issues(#""lowCoverage": { "shareBelow": 80 }"#) == [
                "sample.json:15: /flags/lowCoverage/shareBelow: error: the threshold "
                    + "'lowCoverage.shareBelow' is no share [S118]"
            ])
    }

    @Test(arguments: [
        (#""chronic": { "cyclesAtLeast": 1 }"#, "'chronic.cyclesAtLeast' is less than 2"),
        (#""weakest": 0"#, "'weakest' is less than 1"),
        (#""outlying": { "scoreAbove": 0 }"#, "'outlying.scoreAbove' is not above 0"),
    ])
    func `points at a count under which the flag means nothing`(
        flags: String, problem: String
    ) throws {
        #expect(try issues(flags).map { $0.contains(problem) } == [true])
    }
}
