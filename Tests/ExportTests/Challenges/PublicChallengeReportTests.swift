import TestSupport
import Testing

@testable import Section11Analysis
@testable import Section11Export
@testable import Section11Returns

struct PublicChallengeReportTests {
    private func report(_ rows: [String]) throws -> Report {
        let set = SchoolCycle(schools: ["a": "academy", "b": "academy"]).set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let lines = ["raised,raisedBy,agency,standard,challenge,response,outcome,closed"] + rows
        let log = ChallengeLog(Array(lines.joined(separator: "\n").utf8), for: set)
        return PublicChallengeReport.report(ChallengeOverview(log, of: set, scope: scope))
    }

    private let open = "2025-02-03,board chair,a,1,Secret?,Secret.,,"
    private let closed = "2025-02-03,board chair,b,2,Secret?,Secret.,Secret.,2025-03-03"
    private let odd = "soon,Alexis Exemplar,x,9,Secret?,,,"

    @Test func `a small count and what would give it back are held back`() throws {
        let made = try report(
            Array(repeating: open, count: 6) + Array(repeating: closed, count: 3))
        let table = try #require(made.tables.first)
        #expect(
            table.words() == [
                ["standard", "open", "closed with an outcome", "closed without one", "all"],
                ["1 Standard 1", "6", "0", "0", "6"], ["2 Standard 2", "0", "[c]", "0", "[c]"],
                ["no standard", "0", "0", "0", "0"], ["all", "6", "[c]", "0", "[c]"],
            ])
        #expect(made.paragraphs.contains { $0.contains("challenges: [c]") })
    }

    @Test func `large counts are published with their totals`() throws {
        let made = try report(
            Array(repeating: open, count: 6) + Array(repeating: closed, count: 5))
        #expect(made.tables.first?.words().last == ["all", "6", "5", "0", "11"])
        #expect(made.paragraphs.contains { $0.contains("challenges: 11") })
    }

    @Test func `no agency, no role, no text and no fault of the log stands in any form`() throws {
        let made = try report([open, closed, odd])
        #expect(made.tables.map(\.id) == ["by-standard"])
        let all =
            made.json.text(pretty: true) + made.markdown
            + made.csv.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for word in ["Secret", "School a", "School b", "board chair", "Exemplar", "S19", "soon"] {
            #expect(!all.contains(word), "\(word)")
        }
    }
}
