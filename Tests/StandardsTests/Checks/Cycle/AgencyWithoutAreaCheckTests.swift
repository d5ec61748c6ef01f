import Testing

struct AgencyWithoutAreaCheckTests {
    @Test func `points at an empty list`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""areas": ["north"]"#,
            with: #""areas": []"#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/areas: error: agency 'police' covers no area [S129]
                    fix: give the ids of the areas that it covers
                """
            ])
    }

    @Test func `points at the agency where the list is missing`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police", "areas": ["north"]"#,
            with: #""kind": "police""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/areas: error: agency 'police' covers no area [S129]
                    fix: give the ids of the areas that it covers
                """
            ])
    }
}
