import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

/// Ratings stay with the body that gave them.
struct CarriedAcrossBodiesTests {
    private func cycles(
        _ before: [Agency], _ after: [Agency], answers: [String: [String: String]]
    ) -> ReturnSet {
        var earlier = SchoolCycle(schools: [:])
        earlier.year = 2023
        earlier.agencies = before
        earlier.ratings = answers
        earlier.answers = answers.mapValues { _ in .full }
        var now = SchoolCycle(schools: [:])
        now.agencies = after
        now.ratings = ["new": ["2.1": "Good"]]
        now.answers = ["new": .update]
        now.earlier = [earlier.set]
        return now.set
    }

    // M07
    @Test func `an update carries no rating over from a body whose place was taken`() throws {
        let set = cycles(
            [Agency(id: "old", name: "Old", areas: ["here"], successor: "new")],
            [Agency(id: "new", name: "New", areas: ["here"])],
            answers: ["old": ["1.1": "Outstanding", "1.2": "Good"]])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective == [.unanswered, .unanswered, .graded(2)])
        #expect(!sheet.isCarried.contains(true))
    }

    // M07
    @Test func `the body that goes on under another name carries its own and not the other's`()
        throws
    {
        let set = cycles(
            [
                Agency(id: "old", name: "Solent", areas: ["here"]),
                Agency(id: "new", name: "Southern", areas: ["here"]),
            ],
            [
                Agency(id: "new", name: "Healthcare", areas: ["here"]),
                Agency(
                    id: "old", name: "Solent", areas: ["here"], expects: .none, successor: "new"),
            ],
            answers: ["old": ["1.1": "Outstanding", "1.2": "Good"], "new": ["1.1": "RI"]])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective == [.graded(1), .unanswered, .graded(2)])
        #expect(sheet.isCarried == [true, false, false])
    }

    // M07
    @Test func `a body of another kind carries only what its kind is still asked`() throws {
        func set(_ kind: String) throws -> [Standing] {
            var earlier = SchoolCycle(schools: [:])
            earlier.agencies = [
                Agency(
                    id: "new", name: "New", kind: AgencyKind(rawValue: "police"), areas: ["here"])
            ]
            earlier.ratings = ["new": ["1.1": "RI", "1.2": "Good"]]
            earlier.answers = ["new": .full]
            var now = earlier
            now.agencies = [
                Agency(id: "new", name: "New", kind: AgencyKind(rawValue: kind), areas: ["here"])
            ]
            now.answers = ["new": .update]
            now.ratings = ["new": ["1.1": ""]]
            let catalogue = SmallCycle(
                criteria: ["1.1", "1.2", "2.1"], appliesTo: ["1.2": ["police"]]
            ).catalogue
            func read(_ cycle: SchoolCycle, _ earlier: [ReturnSet]) -> ReturnSet {
                let set = cycle.set
                return ReturnSet(
                    cycle: set.cycle, index: CatalogueIndex(catalogue),
                    submissions: set.submissions, register: AgencyRegister(set.cycle),
                    earlier: earlier)
            }
            let read = read(now, [read(earlier, [])])
            return try #require(AnswerSheet(agency: 0, in: read)).effective
        }
        #expect(try set("police") == [.graded(1), .graded(2), .unanswered])
        #expect(try set("probation") == [.graded(1), .notAsked, .unanswered])
    }
}
