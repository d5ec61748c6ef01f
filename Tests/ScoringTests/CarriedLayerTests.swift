import Foundation
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

/// Ratings carried through a change of edition (M07).
struct CarriedLayerTests {
    private let old = SmallCycle(criteria: ["1.1", "1.2", "1.3", "1.4"])

    /// An edition that asks 2.1 to 2.3.
    private var new: SmallCycle {
        var new = SmallCycle(criteria: ["2.1", "2.2", "2.3"])
        let catalogue = new.catalogue
        new.catalogue = Catalogue(
            id: "small-2", title: catalogue.title, edition: "2", scale: catalogue.scale,
            scoring: catalogue.scoring, flags: catalogue.flags, rules: catalogue.rules,
            standards: catalogue.standards)
        return new
    }

    private func crosswalk(_ links: [(String, String, Bool)]) throws -> Crosswalk {
        let rows = links.map { from, to, copies in
            """
            {"from": "\(from)", "to": "\(to)", "relation": "equal", "copyRating": \(copies),
             "copyNarrative": false, "needsReview": false, "note": null}
            """
        }
        let json = """
            {"schema": "section11/crosswalk/1", "id": "small-1--small-2", "title": "One to two",
             "from": "small-1", "to": "small-2", "note": null,
             "links": [\(rows.joined(separator: ","))], "unmapped": {"from": [], "to": []}}
            """
        return try CrosswalkReader.read(Array(json.utf8), file: "walk.json")
    }

    /// An update of the new edition, two cycles after a full return of the old one.
    private func update(_ ratings: [String: String], _ crosswalks: [Crosswalk]) -> ReturnSet {
        let full = old.set(["a": ["1.1": "RI", "1.2": "Good", "1.3": "Outstanding", "1.4": "N/A"]])
        let between = old.set(["a": ["1.2": "Outstanding"]], kinds: ["a": .update], earlier: [full])
        let plain = new.set(["a": ratings], kinds: ["a": .update])
        return ReturnSet(
            cycle: plain.cycle, index: plain.index, submissions: plain.submissions,
            register: AgencyRegister(plain.cycle), earlier: [between, full],
            crosswalks: crosswalks)
    }

    private func refs(_ sheet: AnswerSheet, in set: ReturnSet) -> [String] {
        sheet.notCarried.map {
            let index = set.earlier[$0.cyclesBack - 1].index
            return "\($0.cyclesBack): \(index.entries[$0.criterion].criterion.ref)"
        }
    }

    @Test func `a rating goes through a link that gives leave and keeps its cycle`() throws {
        let walk = try crosswalk([
            ("1.1", "2.1", true), ("1.2", "2.2", true), ("1.3", "2.3", false),
        ])
        let set = update([:], [walk])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective == [.graded(1), .graded(3), .unanswered])
        #expect(sheet.isCarried == [true, true, false])
        #expect(sheet.sources.map { $0?.cyclesBack } == [2, 1, nil])
        #expect(refs(sheet, in: set) == ["2: 1.3", "2: 1.4"])
        #expect(sheet.coverage == Fraction(2, of: 3))
    }

    @Test func `the update replaces what was carried`() throws {
        let walk = try crosswalk([("1.1", "2.1", true)])
        let sheet = try #require(AnswerSheet(agency: 0, in: update(["2.1": "Good"], [walk])))
        #expect(sheet.effective == [.graded(2), .unanswered, .unanswered])
        #expect(sheet.isCarried[0] == false)
        #expect(sheet.sources[0]?.cyclesBack == 0)
    }

    @Test func `of several that one criterion joins the weakest counts`() throws {
        let walk = try crosswalk([("1.1", "2.1", true), ("1.3", "2.1", true), ("1.4", "2.1", true)])
        let sheet = try #require(AnswerSheet(agency: 0, in: update([:], [walk])))
        #expect(sheet.effective[0] == .graded(1))
        #expect(sheet.sources[0]?.cyclesBack == 2)
    }

    @Test func `without a crosswalk nothing is carried and all is listed`() throws {
        let set = update(["2.2": "Good"], [])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective == [.unanswered, .graded(2), .unanswered])
        #expect(refs(sheet, in: set) == ["2: 1.1", "2: 1.2", "2: 1.3", "2: 1.4", "1: 1.2"])
    }

    @Test func `a full return asks nothing of cycles before`() throws {
        let walk = try crosswalk([("1.1", "2.1", true)])
        let full = old.set(["a": ["1.1": "RI"]])
        let plain = new.set(["a": ["2.2": "Good"]])
        let set = ReturnSet(
            cycle: plain.cycle, index: plain.index, submissions: plain.submissions,
            register: AgencyRegister(plain.cycle), earlier: [full], crosswalks: [walk])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective == [.unanswered, .graded(2), .unanswered])
        #expect(sheet.notCarried.isEmpty)
    }

    @Test func `the crosswalk of the library is found for cycles on disk`() throws {
        let scratch = try Scratch()
        for (id, previous, edition, ratings, kind) in [
            ("c1", "null", "section11-key-features-2007", "1.1", "full"),
            ("c2", "\"c1\"", "section11-wt2023", "", "update"),
        ] {
            let returns = scratch.path + "/\(id)/returns"
            try FileManager.default.createDirectory(
                atPath: returns, withIntermediateDirectories: true)
            try """
            {"schema": "section11/cycle/1", "id": "\(id)", "title": "\(id)", "invented": true,
             "catalogue": "\(edition)", "previous": \(previous), "areas": [],
             "agencies": [{"id": "a", "name": "A"}]}
            """.write(
                toFile: scratch.path + "/\(id)/cycle.json", atomically: true, encoding: .utf8)
            let rows = ratings.isEmpty ? "" : "{\"criterion\": \"\(ratings)\", \"rating\": \"2\"}"
            try """
            {"schema": "section11/return/1", "agency": "a", "cycle": "\(id)",
             "kind": "\(kind)", "responses": [\(rows)]}
            """.write(toFile: returns + "/a.json", atomically: true, encoding: .utf8)
        }
        let set = try ReturnSet.read(
            try CycleDirectory.open(scratch.path + "/c2", library: Repository.library),
            library: Repository.library)
        #expect(set.crosswalks.map(\.id) == ["section11-wt2023--section11-key-features-2007"])
    }
}
