import Testing

struct MappingCoverageCheckTests {
    @Test func `points at a scale of which a grade is forgotten`() throws {
        let issues = try SampleMapping.issues([SampleMapping.line("weak", "\"weak\"")])
        #expect(
            issues == [
                """
                x.json:3: /grades: error: the mapping does not say what becomes of 'sound' of 'sample' \
                [S151]
                    fix: add a line for it; its 'to' is null if nothing on the other scale means the same
                """
            ])
    }
}
