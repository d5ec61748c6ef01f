import Testing

struct PhaseSpellingCheckTests {
    private func issues(_ first: String, _ second: String) throws -> [String] {
        try SampleCycle.issues(
            replacing: #""kind": "police", "areas": ["north"] },"#,
            with: #""phase": "\#(first)", "areas": ["north"] },"#
                + #"{ "id": "other", "name": "Other", "phase": "\#(second)", "areas": ["north"] },"#
        )
    }

    @Test func `one phase is written in one way`() throws {
        #expect(
            try issues("primary", "Primary ") == [
                """
                cycle.json:6: /agencies/1/phase: error: the phase 'Primary ' of agency 'other' is \
                written 'primary' before [S181]
                    fix: write a phase in one way throughout the register
                """
            ])
        #expect(try issues("primary", "secondary") == [])
        #expect(try issues("primary", "primary") == [])
    }

    @Test func `a blank phase is no phase`() throws {
        #expect(try issues("primary", " ").map { $0.contains("is blank [S181]") } == [true])
    }
}
