import Foundation
import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct DOCXExporterTests {
    private static func lines(_ summary: Summary) throws -> [String] {
        let file = try #require(try DOCXExporter().files(for: summary).first)
        #expect(file.name == "summary.docx")
        return try WorkbookDump.lines(of: file.bytes)
    }

    @Test func `the example gives the text that was looked at`() throws {
        let lines =
            try Self.lines(try #require(ExampleCycle.summary()))
            .joined(separator: "\n") + "\n"
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden/summary-docx.txt")
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        if records { try Data(lines.utf8).write(to: golden) }
        #expect(try String(contentsOf: golden, encoding: .utf8) == lines)
        #expect(!records, "the golden file is written anew; look at the difference")
    }

    @Test func `the notice and the headline stand first, under the title`() throws {
        let draft = DOCXExporter().draft(of: try #require(ExampleCycle.summary()))
        #expect(
            draft.blocks.prefix(3) == [
                .heading("Example audit: North and South", level: 1),
                .paragraph("Invented for a test; no such agencies.", as: .notice),
                .paragraph("Most agencies need improvement in standard 2.", as: .lead),
            ])
        #expect(draft.created == CalendarDate(year: 2018, month: 3, day: 31))
    }

    @Test func `the section has the parts of an annual report`() throws {
        let draft = DOCXExporter().draft(of: try #require(ExampleCycle.summary()))
        let headings = draft.blocks.compactMap { block in
            if case .heading(let text, level: 2) = block { text } else { nil }
        }
        #expect(
            headings == [
                "Who made a return",
                "Where most agencies identified themselves as requiring improvement",
                "Standards by the share of agencies that need improvement",
                "What else draws attention", "Figures beside the ratings",
                "What is not in the figures", "Areas and pool", "How the figures are made",
                "How to trace a figure",
            ])
    }

    @Test func `the sample says what is done about it`() throws {
        let set = try Repository.sample("4lscb-2017-18")
        let scope = try #require(Scope(areas: ["southampton"], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let summary = Summary(assessment: assessment, engineVersion: "0.0.0")
        let actions = summary.actions
        #expect(actions.byStatus.reduce(0) { $0 + $1.count } == actions.total)
        #expect(actions.overdue == summary.flags.count { $0.code == "F11" })
        let text = try Self.lines(summary).joined(separator: "\n")
        #expect(text.contains("Standard 5, Induction, training and appraisal"))
        #expect(text.contains("of the \(actions.open) open actions"))
        #expect(text.contains("Full return (6)") && text.contains("Update (13)"))
    }
}
