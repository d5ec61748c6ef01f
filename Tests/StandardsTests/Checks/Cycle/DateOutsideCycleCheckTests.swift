import Testing

struct DateOutsideCycleCheckTests {
    @Test func `asks about March of the year before`() throws {
        let issues = try SampleCycle.issues(
            replacing: #"2013-03-12"#,
            with: #"2012-03-12"#)
        #expect(
            issues == [
                """
                cycle.json:10: /meetings/0/date: query: the meeting on 2012-03-12 lies before \
                the cycle opens (2012-07-01) [S127]
                    fix: check the year of the meeting
                """
            ])
    }

    @Test func `asks about a meeting after the end`() throws {
        let issues = try SampleCycle.issues(
            replacing: #"2013-03-12"#,
            with: #"2013-07-01"#)
        #expect(
            issues == [
                """
                cycle.json:10: /meetings/0/date: query: the meeting on 2013-07-01 lies after \
                the cycle ends (2013-06-30) [S127]
                    fix: check the year of the meeting
                """
            ])
    }

    @Test func `asks about a return of a body that is no more`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#,
            with: #""to": "2012-06-30""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/to: query: agency 'police' ends (2012-06-30) before \
                the cycle opens (2012-07-01), and a return is expected [S127]
                    fix: give "expects": "none", or correct the date
                """
            ])
    }

    @Test func `accepts a body that is no more and that nobody asks`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#,
            with: #""to": "2012-06-30", "expects": "none""#)
        #expect(issues == [])
    }
}
