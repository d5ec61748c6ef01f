import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Analysis

struct PublicationTests {
    private func publication(
        _ answers: [(count: Int, rating: String, areas: [String])]
    ) throws -> Publication {
        var ratings: [String: [String: String]] = [:]
        var areas: [String: [String]] = [:]
        for answer in answers {
            for _ in 0..<answer.count {
                let id = "agency-\(10 + ratings.count)"
                ratings[id] = ["1.1": answer.rating]
                areas[id] = answer.areas
            }
        }
        let set = SmallCycle(criteria: ["1.1"]).set(ratings, areas: areas)
        let scope = try #require(Scope(areas: ["east", "west"], of: set.cycle))
        return Publication(of: try #require(Assessment(set, scope: scope)))
    }

    @Test func `areas of enough agencies are shown and add up`() throws {
        let publication = try publication([
            (6, "Inadequate", ["east"]), (7, "Good", ["east"]),
            (5, "RI", ["west"]), (6, "Outstanding", ["west"]),
        ])
        #expect(publication.areas.map(\.id) == ["east", "west"])
        #expect(publication.agencies.count == 24)
        let row = try #require(publication.standards.first).row
        #expect(row.all.groups == [.count(11), .count(13), .count(0)])
        #expect(
            row.areas.map(\.groups) == [
                [.count(6), .count(7), .count(0)], [.count(5), .count(6), .count(0)],
            ])
        // 6 inadequate, 5 requires improvement, 7 good, 6 outstanding, none unrated.
        #expect(row.cells == [.count(6), .count(5), .count(7), .count(6), .count(0), .count(0)])
    }

    @Test func `an area of few agencies is left out, whatever they answered`() throws {
        for rating in ["Good", "Inadequate"] {
            let publication = try publication([
                (6, "Inadequate", ["east"]), (8, "Good", ["east"]), (3, rating, ["west"]),
            ])
            #expect(publication.areas.isEmpty)
            #expect(publication.areasLeftOut.map(\.id) == ["east", "west"])
        }
    }
}
