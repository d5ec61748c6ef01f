import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Analysis

struct ActionRegisterTests {
    private let first = PlanCycle(
        "2016", ends: "2016-03-31",
        """
        | agency | id | criterion | action        | due        | status    |
        | a      | A1 | 1.1       | Agree a rota. | 2016-06-30 | On target |
        | a      | A2 | 2.1       | Train all.    | 2016-09-30 | On target |
        | b      | B1 | 1.2       | Write it.     | 2016-05-31 | Complete  |
        """)

    private let second = PlanCycle(
        "2017", ends: "2017-03-31",
        """
        | agency | id | criterion | action        | due        | status    |
        | a      | A1 | 1.1       | Agree a rota. | 2017-06-30 | On target |
        | b      | B2 | 2         | Ask children. | May 2017   | Ongoing   |
        """)

    private let third = PlanCycle(
        "2018", ends: "2018-03-31",
        """
        | agency | id | criterion | action        | due        | status     |
        | a      | A1 | 1.1       | Agree a rota. | 2018-01-31 | Off target |
        | a      | A3 | 1.2       | Ask staff.    | 2018-06-30 | Not due    |
        | b      |    |           |               |            |            |
        """)

    private func lines(_ register: ActionRegister) -> [String] {
        register.items.map { item in
            let days = item.daysOverdue.map { "\($0) days" } ?? "-"
            return "\(item.agency.id) \(item.label) \(days) \(item.firstCycle)-\(item.lastCycle)"
        }
    }

    @Test func `each action stands once, overdue ones first, the longest before others`() {
        let set = third.set(after: second.set(after: first.set()))
        let register = ActionRegister([set])
        #expect(register.asOf == CalendarDate(iso: "2018-03-31"))
        #expect(
            lines(register) == [
                "a A2 547 days 2016-2016", "b B2 304 days 2017-2017", "a A1 59 days 2016-2018",
                "a A3 - 2018-2018", "b B1 - 2016-2016",
            ])
        #expect(register.items.map(\.isDropped) == [true, true, false, false, true])
    }

    @Test func `each due date stands with the cycle that said it first`() throws {
        let same = PlanCycle(
            "2019", ends: "2019-03-31",
            """
            | agency | id | action        | due       | status     |
            | a      | A1 | Agree a rota. | 31/1/2018 | Off target |
            """)
        let set = same.set(after: third.set(after: second.set(after: first.set())))
        let item = try #require(ActionRegister([set]).items.first { $0.label == "A1" })
        #expect(item.statements.map(\.cycle) == ["2019", "2018", "2017", "2016"])
        #expect(
            item.dueDates.map { "\($0.due.text) \($0.cycle)" } == [
                "2016-06-30 2016", "2017-06-30 2017", "2018-01-31 2018",
            ])
    }

    @Test func `the counts tell open, overdue, complete, carried and not named since`() {
        let set = third.set(after: second.set(after: first.set()))
        let register = ActionRegister([set])
        let all = register.count
        #expect([all.actions, all.open, all.overdue, all.complete] == [5, 4, 3, 1])
        #expect([all.carried, all.dropped] == [1, 2])
        let ofB = register.of(agency: "b").count
        #expect([ofB.actions, ofB.open, ofB.overdue, ofB.dropped] == [2, 1, 1, 1])
    }

    @Test func `the day is the one given, and without any nothing is overdue`() {
        let early = ActionRegister([third.set()], asOf: CalendarDate(iso: "2018-01-31"))
        #expect(early.items.allSatisfy { $0.daysOverdue == nil })
        let late = ActionRegister([third.set()], asOf: CalendarDate(iso: "2018-02-01"))
        #expect(late.items.map(\.daysOverdue) == [1, nil])
        var endless = third
        endless.ends = nil
        let unknown = ActionRegister([endless.set()])
        #expect(unknown.asOf == nil)
        #expect(unknown.count.overdue == 0)
        #expect(unknown.count.open == 2)
    }

    @Test func `a cycle that is named beside the one after it adds nothing, in either order`() {
        let before = second.set(after: first.set())
        let now = third.set(after: before)
        let alone = lines(ActionRegister([now]))
        #expect(lines(ActionRegister([now, before])) == alone)
        #expect(lines(ActionRegister([before, now])) == alone)
        #expect(ActionRegister([before, now]).cycles == ["2018"])
    }

    @Test func `an action that one of two later cycles names is not told again as dropped`() {
        let one = PlanCycle(
            "one", ends: "2017-01-31",
            """
            | agency | id | action    | due        | status    |
            | a      | X1 | Look.     | 2018-01-31 | On target |
            """)
        let other = PlanCycle(
            "other", ends: "2017-02-28",
            """
            | agency | id | action     | due        | status    |
            | a      | A2 | Train all. | 2018-09-30 | On target |
            """)
        let before = first.set()
        let register = ActionRegister([one.set(after: before), other.set(after: before)])
        #expect(register.cycles == ["other", "one"])
        #expect(
            lines(register) == [
                "a A1 243 days 2016-2016", "a X1 - one-one", "a A2 - 2016-other",
                "b B1 - 2016-2016",
            ])
    }

    @Test func `an agency that sent nothing keeps its actions, and they are not called dropped`() {
        let silent = PlanCycle(
            "2017", ends: "2017-03-31",
            """
            | agency | id | action | due | status |
            | b      |    |        |     |        |
            """)
        let register = ActionRegister([silent.set(after: first.set())])
        let ofA = register.of(agency: "a").items
        #expect(ofA.map(\.label) == ["A1", "A2"])
        #expect(ofA.map(\.isDropped) == [false, false])
    }

    @Test func `the actions of a body fall to the one that took its place`() {
        var before = first
        before.agencies = [
            Agency(id: "a", name: "Agency a", areas: ["here"], successor: "new"),
            Agency(id: "b", name: "Agency b", areas: ["here"]),
        ]
        let now = PlanCycle(
            "2017", ends: "2017-03-31",
            """
            | agency | id | action        | due        | status    |
            | new    | A1 | Agree a rota. | 2017-06-30 | On target |
            """)
        let register = ActionRegister([now.set(after: before.set())]).of(agency: "new")
        #expect(lines(register) == ["new A2 182 days 2016-2016", "new A1 - 2016-2017"])
        #expect(register.items.map(\.isDropped) == [true, false])
    }

    @Test func `an area has the actions of its agencies only`() {
        var cycle = first
        cycle.areas = ["here", "there"]
        cycle.agencies = [
            Agency(id: "a", name: "Agency a", areas: ["here"]),
            Agency(id: "b", name: "Agency b", areas: ["there"]),
        ]
        let register = ActionRegister([cycle.set()], areas: ["there"])
        #expect(register.items.map(\.label) == ["B1"])
        #expect(ActionRegister([cycle.set()], areas: ["nowhere"]).items.isEmpty)
    }

    @Test func `an action serves a criterion, or a standard as a whole`() {
        let items = ActionRegister([second.set()]).items
        #expect(items.first { $0.label == "A1" }?.criterion?.ref == "1.1")
        let b = items.first { $0.label == "B2" }
        #expect(b?.standard?.number == "2")
        #expect(b?.criterion == nil)
    }

    @Test func `agencies that returned no action are named`() {
        let register = ActionRegister([third.set()])
        #expect(register.agenciesWithout.map(\.id) == ["b"])
    }
}
