import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct ThemedCoverageTests {
    private let catalogue = SmallCycle(criteria: ["1.1", "1.2", "2.1", "3.1"]).catalogue

    private func set(
        _ id: String, due: String, scope: [String]? = nil, theme: String? = nil,
        _ answers: [String: [String: String]], silent: Int = 0
    ) -> ReturnSet {
        let names = answers.keys.sorted() + (0..<silent).map { "silent\($0)" }
        let cycle = AuditCycle(
            id: id, title: id, catalogue: catalogue.id, theme: theme, scope: scope,
            due: CalendarDate(iso: due), agencies: names.map { Agency(id: $0, name: $0) })
        let submissions = answers.map { agency, ratings in
            let list = ratings.map { "{\"criterion\": \"\($0.key)\", \"rating\": \"\($0.value)\"}" }
            let json = """
                {"schema": "section11/return/1", "agency": "\(agency)", "kind": "mini",
                 "responses": [\(list.sorted().joined(separator: ","))]}
                """
            return Submission.read(Array(json.utf8), file: "\(agency).json")
        }
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
            register: AgencyRegister(cycle))
    }

    private var year: [ReturnSet] {
        [
            set(
                "spring", due: "2018-03-01", scope: ["1.1"], theme: "One",
                [
                    "a": ["1.1": "Good"], "b": ["1.1": "N/A", "2.1": "Good"],
                ], silent: 1),
            set(
                "autumn", due: "2018-10-01", scope: ["1"], theme: "Two",
                [
                    "a": ["1.1": "", "1.2": "RI"]
                ]),
            set("open", due: "2018-11-01", theme: "Three", ["a": ["2.1": "Good"]]),
            set("whole", due: "2019-03-01", ["a": ["1.1": "Good", "3.1": "RI"], "b": [:]]),
        ]
    }

    @Test func `says which mini asked what, and what none has covered`() throws {
        let coverage = try ThemedCoverage(year)
        #expect(coverage.rounds.map(\.cycle.id) == ["spring", "autumn", "open", "whole"])
        #expect(coverage.minis.map(\.cycle.id) == ["spring", "autumn", "open"])
        #expect(coverage.minis(asking: 0).map(\.cycle.id) == ["spring", "autumn"])
        #expect(coverage.uncovered.map { coverage.index.refs[$0] } == ["3.1"])
        let spring = coverage.rounds[0].criteria
        #expect(spring == [.init(asked: 3, answered: 2), nil, nil, nil])
        #expect(coverage.rounds[1].criteria[0] == .init(asked: 1, answered: 0))
        // A theme without a list of criteria asks those that somebody answered.
        #expect(coverage.rounds[2].criteria.map { $0?.answered } == [nil, nil, 1, nil])
        #expect(coverage.rounds[3].criteria.map { $0?.answered } == [1, 0, 0, 1])
        #expect(coverage.fullAudits.map(\.returns) == [2])
    }

    @Test func `the order of the cycles changes nothing`() throws {
        let turned = try ThemedCoverage(year.reversed())
        #expect(turned.rounds.map(\.cycle.id) == ["spring", "autumn", "open", "whole"])
    }

    @Test func `one cycle twice and several editions are refused`() throws {
        #expect(throws: ThemedCoverage.Refusal.repeatedCycle("open")) {
            try ThemedCoverage(year + [year[2]])
        }
        let other = SmallCycle(criteria: ["1.1"]).set([:])
        #expect(throws: ThemedCoverage.Refusal.severalEditions(["small-1"])) {
            try ThemedCoverage(year + [other])
        }
    }
}
