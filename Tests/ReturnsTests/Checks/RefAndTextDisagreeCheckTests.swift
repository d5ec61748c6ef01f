import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct RefAndTextDisagreeCheckTests {
    private static let texts = [
        "1.1": "Policies are read by all staff when they begin.",
        "1.2": "Supervision is given to everyone who works with children.",
        "1.3": "Training is kept up to date and its use in practice is seen.",
        "1.4": "Complaints of children are heard by someone they trust.",
        "1.5": "Lettings of rooms are made on terms that keep children safe.",
        "2.1": "Visits away from home are planned with the risks in mind.",
    ]

    private func issues(_ rows: [(ref: String, textOf: String)]) throws -> [Return.Issue] {
        var bench = CheckBench()
        bench.texts = Self.texts
        let lines = rows.map { "| \($0.ref) | \(Self.texts[$0.textOf] ?? $0.textOf) | Good |" }
        return try bench.issues(
            "R224",
            in: MarkedTable("| Ref | Criterion | Rating |\n" + lines.joined(separator: "\n")))
    }

    @Test func `both references are named, and the first counts`() throws {
        let found = try issues([("1.1", "1.1"), ("1.2", "1.3")])
        #expect(found.map(\.cells) == ["A3"])
        #expect(found.map(\.criterion) == ["1.2"])
        #expect(
            found.map(\.message) == [
                "the reference is 1.2, but the text is that of criterion 1.3; the answer counts for 1.2"
            ])
    }

    @Test func `references moved by a row are told as one`() throws {
        let found = try issues([
            ("1.1", "1.2"), ("1.2", "1.3"), ("1.3", "1.4"), ("1.4", "1.5"), ("1.5", "1.1"),
        ])
        #expect(found.map(\.cells) == ["A2:A5", "A6"])
        #expect(
            found[0].message == "the references stand beside the texts of other criteria in "
                + "4 rows, A2:A5, moved alike, such as 1.1 beside the text of 1.2; the answers "
                + "count for the references")
    }

    @Test(arguments: [
        "Policies are read by all staff.", "Staff read the policies in their first week.", "1.1",
        "POLICIES ARE READ BY ALL STAFF WHEN THEY BEGIN",
        "1.1 Policies are read by all staff when they begin.",
        "1.2 Policies are read by all staff when they begin.",
    ])
    func `other words for the same criterion are no query`(text: String) throws {
        #expect(try issues([("1.1", text)]).isEmpty)
    }
}
