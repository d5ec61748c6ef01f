import Testing

struct IndicatorCheckTests {
    @Test func `points at the second indicator of one id`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""indicators": ["#,
            with: #"""
                "indicators": [\#n{ "id": "trained", "title": "T", "kind": "count", "decimals": \#
                0, "source": "ours" },
                """#)
        #expect(
            issues == [
                """
                sample.json:18: /indicators/1/id: error: indicator 'trained' stands twice [S110]
                    fix: give each indicator an id of its own
                """
            ])
    }

    @Test func `knows that no percentage is more than a hundred`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""value": 70"#,
            with: #""value": 100"#)
        #expect(
            issues == [
                """
                sample.json:17: /indicators/0/target: error: no percentage can reach the target \
                of 'trained' [S110]
                    fix: check the comparator and the value, or give null for no target
                """
            ])
    }

    @Test func `knows that nothing is less than nought`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""comparator": ">", "value": 70"#,
            with: #""comparator": "<", "value": 0"#)
        #expect(
            issues == [
                """
                sample.json:17: /indicators/0/target: error: no percentage can reach the target \
                of 'trained' [S110]
                    fix: check the comparator and the value, or give null for no target
                """
            ])
    }

    @Test func `accepts at least a hundred per cent`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""comparator": ">", "value": 70"#,
            with: #""comparator": ">=", "value": 100"#)
        #expect(issues == [])
    }

    @Test func `refuses nine decimals`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""decimals": 1"#,
            with: #""decimals": 9"#)
        #expect(
            issues == [
                """
                sample.json:17: /indicators/0/decimals: error: indicator 'trained' has 9 \
                decimals [S110]
                    fix: give 0 to 4
                """
            ])
    }
}
