import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct RatingRaisedCheckTests {
    private func issues(
        _ code: String, before: (String, String), now: (String, String)
    ) throws -> [AuditIssue] {
        var bench = CheckBench()
        let agency = "| Agency | police | |\n"
        let earlier = MarkedTable(
            agency + "| Ref | Rating | Evidence |\n| 1.1 | \(before.0) | \(before.1) |")
        bench.earlier = [CheckBench().set(earlier)]
        return try bench.issues(
            code,
            in: MarkedTable(agency + "| Ref | Rating | Evidence |\n| 1.1 | \(now.0) | \(now.1) |"))
    }

    private let text = "The policy was approved in May and is on the intranet."

    @Test func `a rating that rose on the same evidence is a query`() throws {
        let found = try issues("R218", before: ("Good", text), now: ("Outstanding", text))
        #expect(found.map(\.cells) == ["C3"])
        #expect(
            found.map(\.message) == [
                "criterion 1.1 is rated higher than in 'small-2018' without new evidence"
            ])
        #expect(found.map(\.severity) == [.query])
    }

    @Test func `a rating that rose on none is a query`() throws {
        let found = try issues("R218", before: ("Requires improvement", text), now: ("Good", ""))
        #expect(found.count == 1)
    }

    @Test func `new evidence and a rating that did not rise are not reported`() throws {
        #expect(try issues("R218", before: ("Good", text), now: ("Outstanding", "seen")).isEmpty)
        #expect(try issues("R218", before: ("Good", text), now: ("Good", text)).isEmpty)
        #expect(try issues("R218", before: ("Outstanding", text), now: ("Good", text)).isEmpty)
        #expect(try issues("R218", before: ("N/A", text), now: ("Good", text)).isEmpty)
    }

    @Test func `below the grade that needs evidence none is asked`() throws {
        let found = try issues(
            "R218", before: ("Inadequate", ""), now: ("Requires improvement", ""))
        #expect(found.isEmpty)
    }
}
