import Testing

struct UnknownAreaCheckTests {
    @Test func `suggests the area that was meant`() throws {
        let issues = try SampleCycle.issues(
            replacing: #"["south"]"#,
            with: #"["south", "sout"]"#)
        #expect(
            issues == [
                """
                cycle.json:7: /agencies/1/areas/1: error: the area 'sout' of agency 'care' is \
                not in this cycle [S123]
                    fix: use the id of one of the cycle's areas; 'south' is near
                """
            ])
    }
}
