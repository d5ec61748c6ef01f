import Testing

struct DateOrderCheckTests {
    @Test func `points at the date that lies before the one it follows`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""due": "2012-10-01""#,
            with: #""due": "2012-06-30""#)
        #expect(
            issues == [
                """
                cycle.json:3: /due: error: 'due' (2012-06-30) lies before 'opens' (2012-07-01) \
                [S125]
                    fix: correct the year or the day of one of the two
                """
            ])
    }

    @Test func `points at an agency that ends before it begins`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#,
            with: #""from": "2013-01-01", "to": "2012-12-31""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/to: error: agency 'police' ends (2012-12-31) before \
                it begins (2013-01-01) [S125]
                    fix: correct 'from' or 'to'
                """
            ])
    }
}
