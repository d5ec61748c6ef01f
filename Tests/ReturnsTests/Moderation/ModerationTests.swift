import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct ModerationTests {
    private let cycle = SmallCycle(criteria: ["1.1", "1.2", "2.1"])

    /// The set of agencies `a` and `b` under the decisions of a table.
    private func set(
        _ table: String, _ answers: [String: [String: String]]? = nil,
        moderated: [String: [String: String]] = [:]
    ) -> ReturnSet {
        let given =
            answers ?? [
                "a": ["1.1": "Good", "1.2": "Good", "2.1": "Good"], "b": ["1.1": "Good"],
            ]
        let plain = cycle.set(given, areas: ["a": ["here"], "b": ["here"]], moderated: moderated)
        return ReturnSet(
            cycle: plain.cycle, index: plain.index, submissions: plain.submissions,
            register: AgencyRegister(plain.cycle),
            moderation: ModerationLog(MarkedTable(table).csv))
    }

    private func effective(_ ref: String, of agency: String, in set: ReturnSet) throws -> Rating {
        let position = try #require(set.cycle.agencies.firstIndex { $0.id == agency })
        let answered = set.return(of: try #require(set.entry(forAgency: position)))
        let criterion = set.index.position(of: ref)
        return try #require(answered.responses.first { $0.criterion == criterion }).effective
    }

    private func codes(_ set: ReturnSet) -> [String] {
        set.moderation?.issues.map { "\($0.place.placeInFile) \($0.code.rawValue)" } ?? []
    }

    @Test func `a decision counts in place of the agency's own rating`() throws {
        let set = set(
            """
            | Agency | Criterion ref | Panel rating         | Decided by       | Date       | Reason |
            | a      | 1.2           | Requires improvement | moderation panel | 20/02/2018 | secret |
            """)
        #expect(try effective("1.2", of: "a", in: set) == .graded(1))
        #expect(try effective("1.1", of: "a", in: set) == .graded(2))
        let decision = try #require(set.moderation?.decisions.first)
        #expect(decision.by == "moderation panel")
        #expect(decision.date.date?.description == "2018-02-20")
        #expect(decision.row == 2)
        #expect(codes(set) == [])
    }

    @Test func `what a decision names must be in the cycle`() throws {
        let set = set(
            """
            | agency | criterion | moderated |
            | zzz    | 1.1       | Good      |
            | a      | 9.9       | Good      |
            | a      | 1.1       | agreed    |
            | a      | 1.2       |           |
            | b      | 1.2       | Good      |
            """)
        #expect(codes(set) == ["A2 S172", "B3 S173", "C4 S174", "C5 S174", "B6 S176"])
        #expect(set.moderation?.decisions == [])
        let wording = set.moderation?.issues.map(\.message)
        #expect(
            wording == [
                "agency 'zzz' is in no register of the cycle",
                "criterion '9.9' is not in the catalogue 'small-1'",
                "the panel's rating 'agreed' for criterion 1.1 is not on the scale",
                "the panel's rating for criterion 1.2 is missing",
                "the return of 'b' has no answer to criterion 1.2",
            ])
    }

    @Test func `an agency without a return cannot be moderated`() {
        let set = set(
            """
            | agency | criterion | moderated |
            | b      | 1.1       | Good      |
            """, ["a": ["1.1": "Good"]])
        #expect(codes(set) == ["B2 S176"])
        #expect(set.moderation?.issues.first?.message == "'b' made no return in this cycle")
    }

    @Test func `two decisions that differ cancel one another`() throws {
        let set = set(
            """
            | agency | criterion | moderated   |
            | a      | 1.1       | RI          |
            | a      | 1.2       | RI          |
            | a      | 1.1       | Outstanding |
            | a      | 1.2       | RI          |
            """)
        #expect(codes(set) == ["C2 S175"])
        #expect(
            set.moderation?.issues.first?.message
                == "rows 2 and 4 give criterion 1.1 of 'a' different ratings, and none of them counts"
        )
        #expect(try effective("1.1", of: "a", in: set) == .graded(2))
        #expect(try effective("1.2", of: "a", in: set) == .graded(1))
        #expect(set.moderation?.decisions.count == 1)
    }

    @Test func `the file counts over the return's own column, which is asked about`() throws {
        let set = set(
            """
            | agency | criterion | moderated |
            | a      | 1.1       | RI        |
            | a      | 1.2       | RI        |
            """, moderated: ["a": ["1.1": "Outstanding", "1.2": "RI"]])
        #expect(codes(set) == ["C2 S177"])
        #expect(set.moderation?.issues.first?.severity == .query)
        #expect(
            set.moderation?.issues.first?.message
                == "criterion 1.1 of 'a' is moderated 'RI' here and 'Outstanding' at "
                + "a.json:/responses/0/moderated; 'RI' is counted")
        #expect(try effective("1.1", of: "a", in: set) == .graded(1))
    }

    @Test func `a name and a day that cannot be read are asked about and not printed`() throws {
        let set = set(
            """
            | agency | criterion | moderated | by         | date |
            | a      | 1.1       | RI        | Ann Sample | soon |
            """)
        #expect(codes(set) == ["E2 S178", "D2 S179"])
        #expect(set.moderation?.issues.allSatisfy { !"\($0)".contains("Sample") } == true)
        #expect(try effective("1.1", of: "a", in: set) == .graded(1))
    }

    @Test func `a table without its columns is said to be none`() {
        let set = set(
            """
            | organisation | score |
            | a            | Good  |
            """)
        #expect(codes(set) == [" S171"])
        #expect(
            set.moderation?.issues.first?.message
                == "the decisions of the panel cannot be read: no column is headed 'criterion'")
    }

    @Test func `any bytes at all are read without harm`() {
        var random = SplitMix64(seed: 11)
        let start = Array("agency,criterion,moderated\na,1.1,Good\n".utf8)
        for _ in 0..<300 {
            var bytes = start
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            let plain = cycle.set(["a": ["1.1": "Good"]])
            let set = ReturnSet(
                cycle: plain.cycle, index: plain.index, submissions: plain.submissions,
                register: AgencyRegister(plain.cycle), moderation: ModerationLog(bytes))
            #expect((set.moderation?.decisions.count ?? 0) <= 1)
        }
    }
}
