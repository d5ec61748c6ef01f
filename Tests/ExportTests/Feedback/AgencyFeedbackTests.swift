import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct AgencyFeedbackTests {
    private func feedback(_ set: ReturnSet) throws -> [AgencyFeedback] {
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        return AgencyFeedback.all(
            of: assessment, validations: Validation.validate(CycleContext(set)),
            engineVersion: "0.0.0")
    }

    /// Seven agencies: six trusts and the police.
    private func seven(_ own: [String: String]) -> ReturnSet {
        var answers = ["a": own]
        for name in ["b", "c", "d", "e", "f", "g"] {
            answers[name] = ["1.1": "f" == name ? "RI" : "Good", "2.1": "Good"]
        }
        let kinds = Dictionary(
            uniqueKeysWithValues: answers.keys.map { ($0, $0 == "g" ? "police" : "nhs-provider") })
        return SmallCycle(criteria: ["1.1", "2.1"]).set(
            answers, agencyKinds: kinds, moderated: ["a": ["2.1": "RI"]])
    }

    @Test func `each agency stands beside the others of its kind, without itself`() throws {
        let all = try feedback(seven(["1.1": "RI", "2.1": "Good"]))
        #expect(all.map(\.agency) == ["a", "b", "c", "d", "e", "f", "g"])
        let first = try #require(all.first)
        #expect(first.peers == .kind(AgencyKind(rawValue: "nhs-provider"), 5))
        // b, c, d and e are good, f requires improvement.
        #expect(first.standards[0].peers == .grades([nil, nil, nil, nil], rated: 5))
        // All five are good, which would tell the rating of each.
        #expect(first.standards[1].peers == .withheld(rated: 5))
        let police = try #require(all.last)
        #expect(police.peers == .all(6))
    }

    @Test func `own and moderated ratings stand side by side`() throws {
        let all = try feedback(seven(["1.1": "RI", "2.1": "Good"]))
        let first = try #require(all.first)
        #expect(first.isModerated)
        #expect(first.standards.map(\.own) == [.graded(1), .graded(2)])
        #expect(first.standards.map(\.effective) == [.graded(1), .graded(1)])
        #expect(first.changes.map(\.ref) == ["2.1"])
        #expect(first.changes[0].own == .graded(2) && first.changes[0].moderated == .graded(1))
        #expect(first.weaknesses.map(\.ref) == ["1.1", "2.1"])
        #expect(first.words(first.weaknesses[1]) == "Requires improvement; your own: Good")
        #expect(first.headline == "Two of the two standards that are rated need improvement.")
        let other = all[1]
        #expect(!other.isModerated && other.changes.isEmpty)
        #expect(other.headline == "None of the two standards that are rated needs improvement.")
    }

    @Test(arguments: [
        ("Two audits of files found gaps.", "Two audits of files found gaps."),
        ("Weaker than Agency b, which has a plan.", AgencyFeedback.reasonOfOthers), ("", ""),
    ])
    func `the panel's reason is given back unless it names another agency`(
        written: String, given: String
    ) throws {
        let small = SmallCycle(criteria: ["1.1"])
        let names = ["a": "Agency a", "b": "Agency b"]
        let cycle = AuditCycle(
            id: "now", title: "Now", catalogue: small.catalogue.id,
            areas: [Area(id: "here", name: "Here")],
            agencies: ["a", "b"].map { Agency(id: $0, name: names[$0] ?? "", areas: ["here"]) })
        let submissions = ["a", "b"].map { id in
            let json = """
                {"schema": "section11/return/1", "agency": "\(id)", "cycle": "now", "kind": "full",
                 "responses": [{"criterion": "1.1", "rating": "Good", "evidence": "A plan."}]}
                """
            return Submission.read(Array(json.utf8), file: "\(id).json")
        }
        let log =
            "agency,criterion,moderated,by,date,reason\na,1.1,RI,panel,2018-01-10,\"\(written)\"\n"
        let set = ReturnSet(
            cycle: cycle, index: CatalogueIndex(small.catalogue), submissions: submissions,
            register: AgencyRegister(cycle), moderation: ModerationLog(Array(log.utf8)))
        let first = try #require(feedback(set).first)
        #expect(first.changes.map(\.reason) == [given])
        #expect(first.hasReasons == !given.isEmpty)
    }

    /// Agencies with the rating and the evidence that each gives of criteria.
    private func evidence(
        _ returns: KeyValuePairs<String, [(ref: String, rating: String, evidence: String)]>
    ) -> ReturnSet {
        let small = SmallCycle(criteria: ["1.1", "1.2", "2.1", "3.1"])
        let cycle = AuditCycle(
            id: "now", title: "Now", catalogue: small.catalogue.id,
            areas: [Area(id: "here", name: "Here")],
            agencies: returns.map { Agency(id: $0.key, name: "Agency \($0.key)", areas: ["here"]) })
        let submissions = returns.map { id, answers in
            let responses = answers.map {
                """
                {"criterion": "\($0.ref)", "rating": "\($0.rating)", "evidence": "\($0.evidence)"}
                """
            }
            let json = """
                {"schema": "section11/return/1", "agency": "\(id)", "cycle": "now", "kind": "full",
                 "responses": [\(responses.joined(separator: ","))]}
                """
            return Submission.read(Array(json.utf8), file: "\(id).json")
        }
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(small.catalogue), submissions: submissions,
            register: AgencyRegister(cycle))
    }

    @Test func `what was good are the best grades with evidence, one of each standard`() throws {
        let set = evidence([
            "a": [
                ("1.1", "Outstanding", "An audit in May."), ("1.2", "Outstanding", "A survey."),
                ("2.1", "Outstanding", "-"), ("3.1", "Good", "A plan."),
            ]
        ])
        let found = try #require(feedback(set).first)
        #expect(found.strengths.map(\.ref) == ["1.1"])
        #expect(found.strengths.map(\.words) == ["An audit in May."])
        #expect(
            found.strengthWords
                == "Two criteria of this return are rated 'Outstanding' with evidence of your own; "
                + "the first of each standard:")
    }

    @Test func `evidence that stands under two answers, or has no letter, is none of its own`()
        throws
    {
        let set = evidence([
            "a": [
                ("1.1", "Outstanding", "See policy."), ("1.2", "Good", "See  policy."),
                ("2.1", "Outstanding", "2024"), ("3.1", "Outstanding", "A survey."),
            ]
        ])
        let found = try #require(feedback(set).first)
        #expect(found.strengthCount == 1)
        #expect(found.strengths.map(\.ref) == ["3.1"])
    }

    @Test func `what another agency wrote does not show in what was good`() throws {
        let answers = [(ref: "1.1", rating: "Outstanding", evidence: "The shared policy.")]
        let alone = try #require(feedback(evidence(["a": answers])).first)
        let beside = try #require(feedback(evidence(["a": answers, "b": answers])).first)
        #expect(alone.strengths.map(\.ref) == ["1.1"])
        #expect(beside.strengths == alone.strengths)
        #expect(beside.strengthCount == alone.strengthCount)
    }

    @Test func `with fewer than five others nobody stands beside it`() throws {
        let set = SmallCycle(criteria: ["1.1"]).set([
            "a": ["1.1": "Good"], "b": ["1.1": "RI"], "c": ["1.1": "RI"],
        ])
        for found in try feedback(set) {
            #expect(found.peers == .nobody)
            #expect(found.standards.allSatisfy { $0.peers == nil })
        }
    }

    @Test func `what to do next follows from what is open`() throws {
        let first = try #require(try feedback(seven(["1.1": "RI", "2.1": "Good"])).first)
        #expect(first.next.contains { $0.contains("has none: 1.1 and 2.1.") })
        #expect(first.next.last == "Look through the ratings that the panel changed.")
        #expect(first.queries > 0)
        #expect(first.next.contains { $0.contains("open quer") })
    }

    @Test func `an action that is due before the day is overdue, and a child's data is masked`()
        throws
    {
        var action = ImprovementAction(
            number: "A1", action: "Ask about 943 476 5919", due: StatedDate("31/01/2018"),
            origin: Origin(layout: 0, row: 0))
        let before = CalendarDate(year: 2018, month: 1, day: 31)
        let after = CalendarDate(year: 2018, month: 2, day: 1)
        #expect(!AgencyFeedback.Action(action, today: before).isOverdue)
        let late = AgencyFeedback.Action(action, today: after)
        #expect(late.isOverdue && late.due == "31 January 2018")
        #expect(late.words == "Ask about [NHS number]")
        action.due = StatedDate("February 017")
        let unread = AgencyFeedback.Action(action, today: after)
        #expect(!unread.isOverdue && unread.due == "'February 017' cannot be read as a date")
        action.due = StatedDate("")
        #expect(AgencyFeedback.Action(action, today: after).due == AgencyFeedback.noDate)
    }
}
