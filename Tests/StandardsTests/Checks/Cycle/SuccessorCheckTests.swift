import Testing

struct SuccessorCheckTests {
    @Test func `points at a successor who is not there`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#,
            with: #""successor": "cares""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/successor: error: the successor 'cares' of agency \
                'police' is not in the register [S124]
                    fix: add that agency, or correct its id; 'care' is near
                """
            ])
    }

    @Test func `points at the agencies of a circle and not at those that lead into it`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""agencies": [\#n    {"#,
            with: """
                "agencies": [
                    { "id": "a", "name": "A", "areas": ["north"], "successor": "b" },
                    { "id": "b", "name": "B", "areas": ["north"], "successor": "c" },
                    { "id": "c", "name": "C", "areas": ["north"], "successor": "b" },
                    {
                """)
        #expect(
            issues == [
                """
                cycle.json:7: /agencies/1/successor: error: the successors of agency 'b' \
                lead back to itself [S124]
                    fix: give null as the successor of the body that exists now
                """,
                """
                cycle.json:8: /agencies/2/successor: error: the successors of agency 'c' \
                lead back to itself [S124]
                    fix: give null as the successor of the body that exists now
                """,
            ])
    }
}
