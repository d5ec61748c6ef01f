import Testing

struct InterimScopeCheckTests {
    private func issues(_ keys: String) throws -> [String] {
        try SampleCycle.issues(
            replacing: #""title": "Round","#, with: #""title": "Round", \#(keys),"#
        )
        .compactMap { $0.split(separator: "\n").first.map(String.init) }
    }

    @Test func `an interim audit says what it asks and what it continues`() throws {
        #expect(try issues(#""kind": "interim", "scope": ["1"], "previous": "before""#) == [])
        #expect(
            try issues(#""kind": "interim""#) == [
                "cycle.json:2: /kind: query: the audit is interim and does not say which audit it "
                    + "continues [S183]",
                "cycle.json:2: /kind: query: the audit is interim and does not say which questions "
                    + "it asks [S183]",
            ])
    }

    @Test func `full and mini audits are not looked at`() throws {
        #expect(try issues(#""kind": "full""#) == [])
        #expect(try issues(#""kind": "mini", "scope": ["1"]"#) == [])
    }
}
