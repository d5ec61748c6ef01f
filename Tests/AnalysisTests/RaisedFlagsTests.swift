import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Analysis

struct RaisedFlagsTests {
    private func overdue(_ number: String, status: String = "ongoing") -> FlagCycle {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        cycle.add(
            "a",
            actions: [FlagCycle.action(number, due: "31 January 2018", status: status)])
        return cycle
    }

    @Test func `a flag is two words, whatever it says`() {
        #expect(MemoryLayout<Flag>.size <= 16)
    }

    @Test func `flags from two readings of the same returns are equal, and others are not`() throws
    {
        let one = try overdue("A1").flags(OverdueAction.self)
        #expect(try overdue("A1").flags(OverdueAction.self) == one)
        #expect(try overdue("A2").flags(OverdueAction.self) != one)
        #expect(try overdue("A1", status: "on hold").flags(OverdueAction.self) != one)
    }

    @Test func `a flag says the same when its returns are gone`() throws {
        func flag() throws -> Flag {
            try #require(try overdue("A1").flags(OverdueAction.self).first)
        }
        let flag = try flag()
        #expect(
            flag.message
                == "action A1 of Agency a was due on 31 January 2018, 59 days ago; "
                + "its status is ongoing")
        #expect(flag.numbers.map(\.name) == ["due", "daysOverdue", "status"])
        #expect(flag.tests.isEmpty)
        #expect(flag.share == nil)
    }

    @Test func `a flag that is written out equals one that a rule found`() throws {
        let found = try #require(try overdue("A1").flags(OverdueAction.self).first)
        let written = Flag(
            OverdueAction.self, on: found.subject, message: found.message, share: found.share,
            numbers: found.numbers, tests: found.tests)
        #expect(written == found)
        #expect(
            written != Flag(OverdueAction.self, on: found.subject, message: found.message))
        #expect(
            written
                != Flag(
                    StalledAction.self, on: found.subject, message: found.message,
                    numbers: found.numbers))
    }

    @Test func `rules stand one after the other`() throws {
        let flags = try overdue("A1").flags()
        let context = try {
            let set = overdue("A1").set()
            let scope = try #require(Scope(areas: [], of: set.cycle))
            return FlagContext(try #require(Assessment(set, scope: scope)))
        }()
        #expect(FlagRules.all.flatMap { $0.flags(in: context) } == flags)
    }

    @Test(arguments: [
        "A1", "", " ", "  7 ", "a-b_c/d.e:(f)#9", "7\n", "\t7", "é7", "7é", "№7", "π", "٣",
        "7\u{301}",
        " \u{301}7", "\u{1F600}", "7\r\n8", "nul\0", "x&y", "x;y", "Ünal 3",
        String(repeating: "x", count: 40), String(repeating: "x", count: 41),
        String(repeating: "é", count: 40), String(repeating: "é", count: 41),
        String(repeating: "e\u{301}", count: 40), String(repeating: " ", count: 60) + "7",
    ])
    func `a number is plain by its bytes as it is by its characters`(number: String) {
        let digits = number.drop { $0 == " " }
        let isPlain =
            digits.count <= 40
            && digits.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || " -_/.:()#".unicodeScalars.contains(scalar)
            }
        #expect(Return.isPlain(digits) == isPlain)
        let answered = Return(file: "a.csv")
        let label = answered.label(ofNumber: number, at: Origin(layout: 0, row: 4))
        #expect(label == (isPlain && !digits.isEmpty ? String(digits) : "in row 4"))
    }
}
