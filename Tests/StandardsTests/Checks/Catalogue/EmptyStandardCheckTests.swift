import Testing

struct EmptyStandardCheckTests {
    @Test func `points at a standard without criteria`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""standards": ["#,
            with: #"""
                "standards": [\#n{ "number": "2", "title": "T", "source": "ours", "criteria": \#
                [] },
                """#)
        #expect(
            issues == [
                """
                sample.json:20: /standards/0/criteria: error: standard 2 has no criteria [S108]
                    fix: give it at least one criterion, or leave the standard out
                """
            ])
    }

    @Test func `lets a form rate the standards themselves`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""method": "weakest", "roundTo": null, "bands": null },"#,
            with: #""method": "reported" }, "status": {}, "flags": { "weakest": 3 },"#)
        #expect(issues == [])
    }
}
