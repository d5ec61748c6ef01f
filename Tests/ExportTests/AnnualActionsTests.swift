import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct AnnualActionsTests {
    private func tables(isDetailed: Bool) throws -> [AnnualSection.Table] {
        let summary = try #require(ActionCycle.summary(isDetailed: isDetailed))
        let part = try #require(AnnualActions.part(summary))
        return part.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test func `the colours of progress come first, the others after them`() throws {
        let table = try #require(try tables(isDetailed: false).first)
        #expect(
            table.rows == [
                ["Red: off target", "1"], ["Green: complete", "1"], ["On hold", "1"],
                ["No status that is known", "1"], ["All", "4"],
            ])
    }

    @Test func `without its detail a section has counts only`() throws {
        #expect(try tables(isDetailed: false).count == 1)
    }

    @Test func `overdue ones stand in the agencies' words, with what became of their dates`() throws
    {
        let table = try #require(try tables(isDetailed: true).dropFirst().first)
        #expect(
            table.rows == [
                ["Agency b", "B9", "1.1", "Write secret.", "30 June 2017", "Red"],
                [
                    "Agency a", "A1", "1.1", "Agree a rota.", "31 January 2018 (revised once)",
                    "Red",
                ],
            ])
    }

    @Test func `what only an earlier return names is told apart`() throws {
        let summary = try #require(ActionCycle.summary(isDetailed: true))
        let part = try #require(AnnualActions.part(summary))
        let texts = part.blocks.compactMap {
            if case .paragraph(let text) = $0 { text } else { nil }
        }
        #expect(
            texts.contains { $0.hasPrefix("1 of the 2 overdue actions stands only in a return") })
    }

    @Test func `what completed ones changed for children is told`() throws {
        let table = try #require(try tables(isDetailed: true).last)
        #expect(table.rows == [["Agency b", "A1", "Keep it secret.", "A secret is kept."]])
    }
}
