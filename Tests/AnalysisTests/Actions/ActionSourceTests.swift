import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Analysis

struct ActionSourceTests {
    private func set(_ id: String, _ ends: String, after previous: ReturnSet? = nil) -> ReturnSet {
        PlanCycle(id, ends: ends, "| agency |\n| a |").set(after: previous)
    }

    @Test func `the latest cycles are those before none, the last to end first`() {
        let first = set("first", "2015-03-31")
        let one = set("one", "2016-01-31", after: first)
        let other = set("other", "2016-02-28", after: first)
        let endless = set("endless", "")
        let heads = ActionSource.heads(of: [first, endless, one, other])
        #expect(heads.map(\.cycle.id) == ["other", "one", "endless"])
    }

    @Test func `a cycle before two others is gathered once, and knows both`() {
        let first = set("first", "2015-03-31")
        let heads = [
            set("other", "2016-02-28", after: first), set("one", "2016-01-31", after: first),
        ]
        let sources = ActionSource.all(of: heads)
        #expect(sources.map(\.set.cycle.id) == ["other", "first", "one"])
        #expect(sources.map(\.isHead) == [true, false, true])
        #expect(sources[1].ways.map { $0.map(\.cycle.id) } == [["other"], ["one"]])
        #expect(sources[1].laterPlans(of: "a").count == 2)
    }

    @Test func `two cycles that each follow the other still have a latest`() {
        let early = set("early", "2015-03-31")
        let late = set("late", "2016-03-31", after: early)
        let circle = set("early", "2015-03-31", after: late)
        #expect(ActionSource.heads(of: [circle, late]).map(\.cycle.id) == ["late"])
    }
}
