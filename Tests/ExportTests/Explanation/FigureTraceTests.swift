import Foundation
import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

/// Every name of a figure that stands in a format is one that `section11 explain` takes.
struct FigureTraceTests {
    /// A cycle with an oddity of each kind, and one with actions.
    enum Example: CaseIterable {
        case ratings, actions

        func made() throws -> (assessment: Assessment, summary: Summary) {
            switch self {
            case .ratings:
                (try #require(ExampleCycle.assessment()), try #require(ExampleCycle.detailed()))
            case .actions:
                (
                    try #require(ActionCycle.assessment()),
                    try #require(ActionCycle.summary(isDetailed: true))
                )
            }
        }

        /// The names that no format may lack.
        var known: [String] {
            switch self {
            case .ratings: ["returns", "1", "2", "3", "F01", "F12", "trained"]
            case .actions: ["returns", "1", "2", "F11", "actions"]
            }
        }
    }

    private func isAnswered(_ name: String, in assessment: Assessment) -> Bool {
        Explanation(name, in: assessment) != nil
            || FigureExplanation.report(name, in: assessment) != nil
    }

    @Test(arguments: Example.allCases, ["html", "xlsx", "docx", "csv", "json", "md"])
    func `every name is answered`(example: Example, format: String) throws {
        let (assessment, summary) = try example.made()
        let exporter = try #require(Exporters.named(format))
        let files = try exporter.init().files(for: summary)
        var names: Set<String> = []
        for file in files { names.formUnion(try Self.names(in: file, of: format)) }
        let isForPrograms = ["csv", "json", "xlsx"].contains(format)
        // The counts of returns and actions are named by the files and keys themselves.
        for name in example.known where !(isForPrograms && ["returns", "actions"].contains(name)) {
            // The workbook has no figures beside the ratings.
            if format == "xlsx", name == "trained" { continue }
            #expect(names.contains(name), "\(format) lacks \(name)")
        }
        for name in names.sorted() {
            #expect(isAnswered(name, in: assessment), "\(format): nothing answers '\(name)'")
        }
        #expect(!isAnswered("nothing of that name", in: assessment))
    }

    @Test func `an action is named with its agency, since others may have its number`() throws {
        let (assessment, summary) = try Example.actions.made()
        #expect(summary.actionList.map(\.figure).filter { $0.hasSuffix("/A1") }.count == 2)
        func rows(_ name: String) throws -> [[ReportValue]] {
            try #require(FigureExplanation.report(name, in: assessment)?.tables.first).rows
        }
        #expect(try rows("A1").count == 2)
        #expect(try rows("b/A1").map(\.first) == [.text("Agency b")])
        #expect(try rows("actions").count == summary.actionList.count)
    }

    @Test func `the command has the options with which the figures come out again`() throws {
        let set = ExampleCycle.set()
        let summary = try #require(ExampleCycle.summary())
        #expect(FigureTrace(summary).command == "section11 explain example-2018")
        let scope = try #require(Scope(areas: ["south"], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope, countsCarried: false))
        let part = Summary(
            assessment: assessment, asOf: CalendarDate(iso: "2018-02-01"), engineVersion: "")
        #expect(
            FigureTrace(part).command
                == "section11 explain example-2018 --area south --without-carried "
                + "--as-of 2018-02-01")
    }

    @Test func `what is published points to nothing`() throws {
        let (assessment, summary) = try Example.ratings.made()
        let publication = Publication(of: assessment)
        for name in PublicationFormats.names {
            for file in try PublicationFormats.files(name, of: publication, summary: summary) {
                let text =
                    name == "xlsx"
                    ? try WorkbookDump.lines(of: file.bytes).joined(separator: "\n")
                    : String(decoding: file.bytes, as: UTF8.self)
                #expect(!text.contains("section11 explain"), "\(file.name)")
            }
        }
    }

    /// The names of figures in a file, as a person or a program finds them there.
    private static func names(in file: ExportedFile, of format: String) throws -> [String] {
        switch format {
        case "xlsx": return try sheets(of: file)
        case "docx": return try document(file)
        case "csv" where file.name.hasSuffix(".csv"): return try columns(of: file)
        case "json": return try keys(of: file)
        case "html":
            let text = String(decoding: file.bytes, as: UTF8.self)
            let part = text.split(separator: "<h3 id=\"trace\">").last ?? ""
            return part.matches(of: /<td><code>([^<]*)<\/code><\/td>/).flatMap { list($0.1) }
        case "md":
            let text = String(decoding: file.bytes, as: UTF8.self)
            let part = text.split(separator: "| Figures of | Name |").last ?? ""
            return part.split(separator: "\n").dropFirst().filter { $0.hasPrefix("|") }.flatMap {
                list($0.split(separator: "|").last ?? "").map { $0.replacing("\\", with: "") }
            }
        default: return []
        }
    }

    private static func list(_ text: Substring) -> [String] {
        text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// What stands under the heading that a sheet names below its title.
    private static func sheets(of file: ExportedFile) throws -> [String] {
        var names: [String] = []
        var traced = 0
        for sheet in try WorkbookReader.read(file.bytes).tables {
            let cells = sheet.rows.flatMap(\.cells)
            // A flag's code is a name as well.
            names += cells.map(\.text).filter { $0.contains(/^F\d\d$/) }
            let said = cells.lazy.compactMap {
                $0.text.firstMatch(of: /what stands under '([^']*)'/)
            }.first
            guard let said else { continue }
            let heading = try #require(
                cells.first { $0.text == said.1 && $0.reference.row <= 4 }, "\(sheet.name)")
            traced += 1
            names += cells.filter {
                $0.reference.column == heading.reference.column
                    && $0.reference.row > heading.reference.row
            }.map(\.text)
        }
        #expect(traced >= 6)
        return names
    }

    private static func document(_ file: ExportedFile) throws -> [String] {
        for table in try WorkbookReader.read(file.bytes).tables {
            guard let top = table.rows.first(where: { $0.cells.first?.text == "Figures of" }),
                let row = top.cells.first?.reference.row
            else { continue }
            return table.rows.flatMap(\.cells)
                .filter { $0.reference.row > row && $0.reference.column == 2 }
                .flatMap { list(Substring($0.text)) }
        }
        Issue.record("the document has no table of names")
        return []
    }

    private static func columns(of file: ExportedFile) throws -> [String] {
        let wanted: Set = ["standard", "criterion", "agency", "indicator", "figure", "action"]
        let table = try #require(try CSVReader.read(file.bytes).tables.first)
        let headings = table.row(at: 0).cells.filter { cell in
            wanted.contains(cell.text) || (cell.text == "code" && file.name == "flags.csv")
        }
        return table.rows.dropFirst().flatMap { row in
            headings.compactMap { row[$0.reference.column]?.text }
        }.filter { !$0.isEmpty && !$0.hasPrefix("[") }
    }

    private struct Document: Decodable {
        struct Standard: Decodable {
            struct Criterion: Decodable { let ref: String }
            let number: String
            let criteria: [Criterion]
        }
        struct Named: Decodable { let id: String }
        struct Flag: Decodable {
            let code: String
            let figure: String
        }
        let standards: [Standard]
        let agencies: [Named]
        let indicators: [Named]
        let flags: [Flag]
        let explain: String
    }

    private static func keys(of file: ExportedFile) throws -> [String] {
        let read = try JSONDecoder().decode(Document.self, from: Data(file.bytes))
        #expect(read.explain.hasPrefix("section11 explain "))
        return read.standards.flatMap { [$0.number] + $0.criteria.map(\.ref) }
            + read.agencies.map(\.id) + read.indicators.map(\.id)
            + read.flags.flatMap { [$0.code, $0.figure] }
    }
}
