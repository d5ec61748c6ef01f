import Section11Export
import Section11Returns
import Section11Standards
import Testing

struct SummaryChangesTests {
    /// The example, moderated further by a log.
    private func moderated(_ log: String) throws -> Summary {
        let set = ExampleCycle.set()
        let again = ReturnSet(
            cycle: set.cycle, index: set.index, submissions: set.submissions,
            register: AgencyRegister(set.cycle), earlier: set.earlier,
            moderation: ModerationLog(Array("agency,criterion,moderated\n\(log)\n".utf8)))
        return try #require(ExampleCycle.summary(of: again))
    }

    private func kept() throws -> KeptSummary {
        let summary = try #require(ExampleCycle.summary())
        return try KeptSummary(Array(summary.json.text(pretty: true).utf8))
    }

    @Test func `a summary is read back as it was made`() throws {
        let kept = try kept()
        let summary = try #require(ExampleCycle.summary())
        #expect(kept.cycle == "example-2018")
        #expect(kept.countsCarried)
        #expect(kept.areas == ["north", "south"])
        #expect(kept.standards.map(\.rank) == summary.standards.map(\.figure.rank))
        #expect(try SummaryChanges(from: kept, to: summary).changes.isEmpty)
    }

    @Test func `only the standards that moderation moved are listed`() throws {
        let changes = try SummaryChanges(
            from: try kept(), to: try moderated("bravo,1.1,Inadequate"))
        #expect(changes.changes.map(\.number) == ["1"])
        let change = try #require(changes.changes.first)
        #expect(
            change.now.needingImprovement == (change.before?.needingImprovement ?? 0) + 1)
        #expect(change.now.rated == change.before?.rated)
    }

    @Test func `a summary made in another way is refused`() throws {
        let summary = try #require(ExampleCycle.summary())
        let text = summary.json.text().replacing("\"id\":\"example-1\"", with: "\"id\":\"other\"")
        let kept = try KeptSummary(Array(text.utf8))
        #expect(
            throws: KeptSummary.Refusal.other(what: "edition", kept: "other", now: "example-1")
        ) { try SummaryChanges(from: kept, to: summary) }
    }

    @Test(arguments: ["", "{}", "{\"schema\":\"section11/summary/1\"}", "ratings,1"])
    func `what is no summary is refused`(text: String) {
        #expect(throws: KeptSummary.Refusal.notASummary) { try KeptSummary(Array(text.utf8)) }
    }
}
