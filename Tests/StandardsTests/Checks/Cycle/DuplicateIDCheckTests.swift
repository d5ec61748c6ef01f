import Testing

struct DuplicateIDCheckTests {
    @Test func `points at the second agency`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""id": "care""#,
            with: #""id": "police""#)
        #expect(
            issues == [
                """
                cycle.json:7: /agencies/1/id: error: the agency id 'police' stands twice [S121]
                    fix: give each agency an id of its own, or leave one of the two out
                """
            ])
    }

    @Test func `points at the second area`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""id": "north", "name": "North""#,
            with: #""id": "south", "name": "S""#)
        #expect(
            issues == [
                """
                cycle.json:4: /areas/1/id: error: the area id 'south' stands twice [S121]
                    fix: give each area an id of its own, or leave one of the two out
                """,
                """
                cycle.json:6: /agencies/0/areas/0: error: the area 'north' of agency 'police' \
                is not in this cycle [S123]
                    fix: use the id of one of the cycle's areas
                """,
            ])
    }
}
