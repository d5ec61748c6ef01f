import Testing

struct MappingGradeCheckTests {
    @Test func `a mapping of every grade to itself has no fault`() throws {
        #expect(try SampleMapping.issues(SampleMapping.lines()) == [])
    }

    @Test func `points at a grade that the scale does not have`() throws {
        let issues = try SampleMapping.issues([
            SampleMapping.line("weak", "\"wek\""), SampleMapping.line("sound", "null"),
        ])
        #expect(
            issues == [
                """
                x.json:4: /grades/0/to: error: 'wek' is no grade of 'sample' [S150]
                    fix: use one of weak, sound; 'weak' is near
                """
            ])
    }
}
