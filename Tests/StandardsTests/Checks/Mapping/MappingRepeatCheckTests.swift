import Testing

struct MappingRepeatCheckTests {
    @Test func `points at the second line of a grade`() throws {
        let lines = try SampleMapping.lines() + [SampleMapping.line("weak", "null")]
        #expect(
            try SampleMapping.issues(lines) == [
                """
                x.json:6: /grades/2/from: error: 'weak' is mapped a second time [S152]
                    fix: keep one line for each grade
                """
            ])
    }
}
