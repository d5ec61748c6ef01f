import Testing

struct WaveCheckTests {
    private func issues(_ waves: String) throws -> [String] {
        try SampleCycle.issues(
            replacing: #""due": "2012-10-01","#,
            with: #""due": "2012-10-01", "waves": [\#(waves)],"#
        ).compactMap { $0.split(separator: "\n").first.map(String.init) }
    }

    @Test func `waves that rise are accepted, and may lie after the due day`() throws {
        let rising = #"{"by": "2012-09-01", "share": 0.8}, {"by": "2012-11-01", "share": 0.9}"#
        #expect(try issues(rising) == [])
    }

    @Test func `dates and shares that fall are reported`() throws {
        let falling = #"{"by": "2012-09-01", "share": 0.9}, {"by": "2012-09-01", "share": 0.8}"#
        #expect(
            try issues(falling) == [
                "cycle.json:3: /waves/1/by: error: the wave by 2012-09-01 does not lie after the "
                    + "wave by 2012-09-01 [S182]",
                "cycle.json:3: /waves/1/share: error: the wave by 2012-09-01 asks for less than the "
                    + "wave by 2012-09-01 [S182]",
            ])
    }

    @Test func `a share of 80 is no share, and a wave before the cycle is a slip`() throws {
        let found = try issues(#"{"by": "2011-09-01", "share": 80}"#)
        #expect(found.count == 2)
        #expect(found.contains { $0.contains("lies before the cycle opens (2012-07-01)") })
        #expect(found.contains { $0.contains("is not above 0 and at most 1") })
        #expect(try issues(#"{"by": "2012-09-01", "share": 0}"#).count == 1)
    }
}
