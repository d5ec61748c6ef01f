import Foundation
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct TidyCycleTests {
    private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/tidy")

    /// The rows of a table, read back, by the names of the columns.
    private func rows(_ table: TidyTable, of set: ReturnSet) throws -> [[String: String]] {
        let file = try TidyCycle(set).file(of: table)
        let read = try #require(try CSVReader.read(file.bytes).tables.first)
        let headings = read.row(at: 0).cells.map { ($0.reference.column, $0.text) }
        return read.rows.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: headings.map { ($0.1, row[$0.0]?.text ?? "") })
        }
    }

    /// The rating of a criterion: own, moderated and counted, then whence it comes.
    private func rating(
        _ agency: String, _ criterion: String, of set: ReturnSet = ExampleCycle.set()
    ) throws -> [String] {
        let row = try #require(
            try rows(.ratings, of: set).first {
                $0["agency"] == agency && $0["criterion"] == criterion
            })
        return TidyTable.ratings.columns.dropFirst(3).compactMap { row[$0.name] }
    }

    @Test func `the example gives the files that were looked at`() throws {
        let cycle = try TidyCycle(ExampleCycle.set())
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        #expect(cycle.folder == "cycle=example-2018")
        for file in TidyTable.all.map(cycle.file) + [cycle.package] {
            let url = Self.golden.appendingPathComponent(file.name)
            if records { try Data(file.bytes).write(to: url) }
            let expected = try [UInt8](Data(contentsOf: url))
            #expect(file.bytes == expected, "\(file.name) differs from Golden/tidy/\(file.name)")
        }
        #expect(!records, "the golden files are written anew; look at the difference")
    }

    @Test func `an agency of two areas has its ratings once and its areas twice`() throws {
        let set = ExampleCycle.set()
        #expect(try rows(.ratings, of: set).count { $0["agency"] == "alpha" } == 4)
        let areas = try rows(.agencyAreas, of: set).filter { $0["agency"] == "alpha" }
        #expect(areas.map { $0["area"] } == ["north", "south"])
    }

    @Test func `the panel's rating counts beside the agency's own`() throws {
        #expect(
            try rating("alpha", "1.1") == [
                "graded", "requires-improvement", "graded", "inadequate", "graded", "inadequate",
                "false", "example-2018", "1.1",
            ])
    }

    @Test func `a carried rating names the cycle of its answer`() throws {
        #expect(
            try rating("charlie", "1.2") == [
                "graded", "good", "not-moderated", "[z]", "graded", "good", "true", "example-2017",
                "1.2",
            ])
        #expect(try rating("charlie", "1.1")[6...] == ["false", "example-2018", "1.1"])
    }

    @Test(arguments: [
        ("bravo", "2.1", "not-applicable", "[z]"), ("bravo", "1.2", "unanswered", "[x]"),
        ("alpha", "3.1", "not-asked", "[z]"), ("delta", "1.1", "not-returned", "[x]"),
    ])
    func `absence has a code of its own`(
        agency: String, criterion: String, status: String, shorthand: String
    ) throws {
        let rating = try rating(agency, criterion)
        #expect(rating[0...1] == [status, shorthand])
        #expect(rating[4...5] == [status, shorthand])
    }

    @Test func `a body that owes no return is in the register and has no ratings`() throws {
        let set = ExampleCycle.set()
        let agency = try #require(
            try rows(.agencies, of: set).first { $0["agency"] == "foxtrot" })
        #expect(agency["status"] == "not-awaited")
        #expect(agency["return_kind"] == "[z]")
        #expect(try rows(.ratings, of: set).allSatisfy { $0["agency"] != "foxtrot" })
    }

    @Test func `who covers no area of the cycle is not in the pool`() throws {
        let small = SmallCycle(criteria: ["1.1"])
        let set = small.set(["a": ["1.1": "Good"], "b": ["1.1": "Good"]], areas: ["a": []])
        #expect(try rows(.agencies, of: set).map { $0["in_pool"] } == ["false", "true"])
        #expect(try rows(.agencyAreas, of: set).map { $0["agency"] } == ["b"])
    }

    @Test func `the method and thresholds are those of the catalogue`() throws {
        let small = SmallCycle(
            criteria: ["1.1"], scoring: ScoringRule(method: .reported),
            thresholds: Thresholds(weakStandardShareAbove: Fraction(decimal: "0.25"), weakest: 2))
        #expect(
            try rows(.methods, of: small.set([:])) == [
                [
                    "method": "M04", "weak_above_numerator": "25", "weak_above_denominator": "100",
                    "weakest": "2",
                ]
            ])
    }

    @Test func `no field is blank and no row holds free text`() throws {
        let cycle = try TidyCycle(ExampleCycle.set())
        for table in TidyTable.all {
            let text = String(decoding: cycle.file(of: table).bytes, as: UTF8.self)
            #expect(!text.contains("must stay inside"), "\(table.name)")
            let read = try rows(table, of: ExampleCycle.set())
            #expect(read.allSatisfy { $0.values.allSatisfy { !$0.isEmpty } }, "\(table.name)")
        }
    }

    @Test func `a row stays one line`() {
        #expect(TidyText.plain("one\ntwo\r\n") == "one two  ")
        #expect(TidyText.plain("") == "[x]")
    }

    @Test func `the order of the files changes no byte`() throws {
        let straight = try TidyCycle(ExampleCycle.set())
        let turned = try TidyCycle(ExampleCycle.set(ExampleCycle.submissions.reversed()))
        for table in TidyTable.all {
            #expect(straight.file(of: table) == turned.file(of: table))
        }
    }

    @Test func `rows that could not be told apart are refused`() {
        let small = SmallCycle(criteria: ["1.1", "1.1"])
        let refusal = #expect(throws: TidyCycle.Refusal.self) { try TidyCycle(small.set([:])) }
        #expect(refusal?.message.contains("criterion '1.1' is listed twice") == true)
    }

    @Test func `a method that cannot be used is refused`() {
        let small = SmallCycle(criteria: ["1.1"], scoring: ScoringRule(method: .points))
        let refusal = #expect(throws: TidyCycle.Refusal.self) { try TidyCycle(small.set([:])) }
        #expect(refusal?.fix == "check the catalogue with 'section11 standards check'")
    }
}
