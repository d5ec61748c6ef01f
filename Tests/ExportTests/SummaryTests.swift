import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Every number is counted by hand from the table at the head of ``ExampleCycle``.
struct SummaryTests {
    private func summary() throws -> Summary { try #require(ExampleCycle.summary()) }

    @Test func `a standard's figure has its denominator and all that was left out`() throws {
        let first = try summary().standards[0]
        #expect(first.figure.byGrade == [1, 0, 3, 0])
        #expect(first.figure.needingImprovement == 1)
        #expect(first.figure.rated == 4)
        #expect(first.figure.percent == 25)
        #expect(first.figure.interval?.low == 456)
        #expect(first.figure.interval?.high == 6994)
        #expect(first.figure.rank == 2)
        #expect(first.figure.provisional == 1)
        #expect(first.figure.carriedForward == 1)
        #expect(first.figure.notReturned == 1)
        let second = try summary().standards[1]
        #expect(second.figure.byGrade == [0, 2, 1, 0])
        #expect(second.figure.percent == 67)
        #expect(second.figure.interval?.percent == "21% to 94%")
        #expect(second.figure.notApplicable == 1)
        #expect(second.figure.rank == 1)
    }

    @Test func `what the panel changed stays beside the agency's own rating`() throws {
        #expect(try summary().standards[0].selfAssessedByGrade == [0, 1, 3, 0])
    }

    @Test func `a standard that nobody rated has neither share nor rank`() throws {
        let third = try summary().standards[2].figure
        #expect(third.rated == 0)
        #expect(third.unanswered == 1)
        #expect(third.notAsked == 3)
        #expect(third.notReturned == 1)
        #expect(third.share == nil)
        #expect(third.interval == nil)
        #expect(third.rank == nil)
        #expect(try summary().rankedStandards.map(\.number) == ["2", "1", "3"])
    }

    @Test func `rated and left out add up to all agencies`() throws {
        let summary = try summary()
        for standard in summary.standards {
            for figure in [standard.figure] + standard.criteria.map(\.figure) {
                let leftOut =
                    figure.notApplicable + figure.unanswered + figure.notAsked
                    + figure.notReturned
                #expect(figure.rated + leftOut == summary.agencies.count)
            }
        }
    }

    @Test func `criteria are ranked among all criteria`() throws {
        let criteria = try summary().standards.flatMap(\.criteria)
        #expect(criteria.map(\.ref) == ["1.1", "1.2", "2.1", "3.1"])
        #expect(criteria.map(\.figure.needingImprovement) == [1, 0, 2, 0])
        #expect(criteria.map(\.figure.rated) == [4, 3, 3, 0])
        #expect(criteria.map(\.figure.rank) == [2, 3, 1, nil])
    }

    @Test func `returns are told apart from what did not come or does not count`() throws {
        let returns = try summary().returns
        #expect(returns.expected == 5)
        #expect(returns.received == 4)
        #expect([returns.kinds.full, returns.kinds.update, returns.kinds.mini] == [3, 1, 0])
        #expect(returns.presumed.full == 1)
        #expect(returns.missing == ["delta"])
        #expect(returns.refused.map(\.file) == ["scan.pdf"])
        #expect(returns.notCounted.map(\.file) == ["alpha.second.json"])
        #expect(returns.unregistered.map(\.file) == ["stranger.json"])
        #expect(returns.unregistered.map(\.name.count) == [60])
    }

    @Test func `agencies stand with every kind of absence told apart`() throws {
        let summary = try summary()
        #expect(summary.agencies.map(\.id) == ["alpha", "bravo", "charlie", "delta", "echo"])
        #expect(
            summary.agencies.map(\.ratings) == [
                [.graded(0), .graded(1), .notAsked], [.graded(2), .notApplicable, .notAsked],
                [.graded(2), .graded(2), .notAsked],
                [.notReturned, .notReturned, .notReturned],
                [.graded(2), .graded(1), .unanswered],
            ])
        #expect(summary.agencies.map(\.provisional) == [[], [0], [], [], []])
        #expect(summary.agencies.map(\.carried) == [[], [], [0, 1], [], []])
        #expect(
            summary.agencies.map { $0.coverage?.rounded(toDecimals: 4) }
                == [10_000, 6667, 10_000, nil, 7500])
    }

    @Test func `most agencies means more than half of those rated`() throws {
        let flags = try summary().flags.filter { $0.standard != nil }
        #expect(flags.map(\.code) == ["F01", "F02", "F02", "F03"])
        #expect(flags.map(\.figure) == ["2", "2", "1", "2"])
        #expect(try summary().standards.map(\.flags) == [["F02"], ["F01", "F02", "F03"], []])
        // 2 of 3 need it; without one of the two it is 1 of 2, which is not more than half, and
        // with the agency to which it does not apply it is 2 of 4.
        #expect(
            flags[0].tests.filter { !$0.holds }.map(\.reading) == [
                "with any one return left out", "with not applicable counted",
            ])
        #expect(flags[0].holdsUnder == "holds under 3 of 5 readings")
        #expect(!flags[0].isFirm)
    }

    @Test func `the areas add up to the pool`() throws {
        let pool = try summary().pool
        #expect(pool.areas.map(\.returns) == [2, 3])
        #expect(pool.sumOfAreas == 5)
        #expect(pool.doubleCounting == 1)
        #expect(pool.distinctReturns == 4)
        #expect(pool.countedInSeveral == 1)
        #expect(pool.reconciles)
    }

    @Test func `today is the caller's, else the cycle's end, else its due date`() throws {
        let assessment = try #require(ExampleCycle.assessment())
        #expect(try summary().asOf?.description == "2018-03-31")
        let day = try #require(CalendarDate(iso: "2019-02-01"))
        #expect(
            Summary(assessment: assessment, asOf: day, engineVersion: "0").asOf?.description
                == "2019-02-01")
        let open = AuditCycle(
            id: "open", title: "Open", catalogue: "example-1", due: day)
        let set = ReturnSet(
            cycle: open, index: CatalogueIndex(ExampleCycle.catalogue), submissions: [],
            register: AgencyRegister(open))
        #expect(try #require(ExampleCycle.summary(of: set)).asOf == day)
    }

    @Test func `an area counts its own agencies`() throws {
        let set = ExampleCycle.set()
        let scope = try #require(Scope(areas: ["south"], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let south = Summary(assessment: assessment, engineVersion: "0")
        #expect(south.agencies.map(\.id) == ["alpha", "bravo", "echo"])
        #expect(south.returns.missing == [])
        #expect(south.scope.name == "South")
        #expect(south.standards[1].figure.byGrade == [0, 2, 0, 0])
    }

    @Test func `many areas are counted and not listed`() throws {
        let cycle = AuditCycle(
            id: "x", title: "X", catalogue: "example-1",
            areas: (1...7).map { Area(id: "a\($0)", name: "Area \($0)") })
        let set = ReturnSet(
            cycle: cycle, index: CatalogueIndex(ExampleCycle.catalogue), submissions: [],
            register: AgencyRegister(cycle))
        let summary = try #require(ExampleCycle.summary(of: set))
        #expect(summary.scope.name == "7 areas")
        #expect(summary.scope.areas.count == 7)
    }

    @Test func `an invented cycle without a notice has one all the same`() throws {
        #expect(try summary().notice == "Invented for a test; no such agencies.")
        let plain = AuditCycle(id: "x", title: "X", catalogue: "example-1", isInvented: true)
        let set = ReturnSet(
            cycle: plain, index: CatalogueIndex(ExampleCycle.catalogue), submissions: [],
            register: AgencyRegister(plain))
        #expect(try #require(ExampleCycle.summary(of: set)).notice == "The returns are invented.")
    }

    @Test func `the published finding stands in the summary of the sample cycle`() throws {
        let set = try Repository.sample("4lscb-2017-18")
        let scope = try #require(Scope(areas: ["southampton"], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let summary = Summary(assessment: assessment, engineVersion: "0")
        #expect(summary.returns.received == 19)
        #expect([summary.returns.kinds.full, summary.returns.kinds.update] == [6, 13])
        #expect(summary.flags.filter { $0.code == "F01" }.map(\.figure) == ["5", "6", "11"])
    }
}
