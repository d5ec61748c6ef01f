import Foundation
import Section11Export
import Section11Returns
import TestSupport
import Testing

struct ExportersTests {
    private static let golden: URL =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    /// The text of a file: of a workbook or document, that of its cells.
    private static func text(of file: ExportedFile) throws -> String {
        guard [".xlsx", ".docx"].contains(where: file.name.hasSuffix) else {
            return String(decoding: file.bytes, as: UTF8.self)
        }
        return try WorkbookDump.lines(of: file.bytes).joined(separator: "\n")
    }

    @Test func `an exporter is found by its name`() {
        #expect(Exporters.all.map { $0.name } == ["html", "xlsx", "docx", "csv", "json", "md"])
        #expect(Exporters.named("json") == JSONExporter.self)
        #expect(Exporters.named(".docx") == DOCXExporter.self)
        #expect(Exporters.named("pdf") == nil)
        for exporter in Exporters.all {
            #expect(Exporters.named("." + exporter.fileExtension) == exporter)
        }
    }

    @Test(arguments: ["html", "csv", "json", "md"])
    func `the example gives the files that were looked at`(name: String) throws {
        let summary = try #require(ExampleCycle.summary())
        let exporter = try #require(Exporters.named(name))
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        for file in try exporter.init().files(for: summary) {
            let url = Self.golden.appendingPathComponent(file.name)
            if records { try Data(file.bytes).write(to: url) }
            let expected = try [UInt8](Data(contentsOf: url))
            #expect(file.bytes == expected, "\(file.name) differs from Golden/\(file.name)")
        }
        #expect(!records, "the golden files are written anew; look at the difference")
    }

    @Test(arguments: ["html", "xlsx", "docx", "csv", "json", "md"])
    func `the order of the files changes no byte`(name: String) throws {
        let exporter = try #require(Exporters.named(name)).init()
        let straight = try exporter.files(for: try #require(ExampleCycle.summary()))
        for shift in 1..<ExampleCycle.submissions.count {
            let turned =
                ExampleCycle.submissions[shift...].reversed()
                + ExampleCycle.submissions[..<shift]
            let summary = try #require(ExampleCycle.summary(of: ExampleCycle.set(Array(turned))))
            #expect(try exporter.files(for: summary) == straight)
        }
    }

    @Test(arguments: ["html", "xlsx", "docx", "csv", "json", "md"])
    func `every file says the notice and none says free text`(name: String) throws {
        let exporter = try #require(Exporters.named(name)).init()
        let summary = try #require(ExampleCycle.summary())
        for file in try exporter.files(for: summary) {
            let text = try Self.text(of: file)
            // A tidy file says it in every row, and one without rows says nothing.
            let isEmpty = file.name.hasSuffix(".csv") && text.count(where: \.isNewline) == 1
            #expect(
                isEmpty || text.contains("Invented for a test; no such agencies."), "\(file.name)")
            #expect(!text.contains("must stay inside"), "\(file.name)")
        }
    }

    @Test(arguments: ["html", "xlsx", "docx", "csv", "json", "md"])
    func `a cycle without a notice says none`(name: String) throws {
        let exporter = try #require(Exporters.named(name)).init()
        let summary = try #require(ExampleCycle.summary(of: ExampleCycle.set(notice: nil)))
        for file in try exporter.files(for: summary) {
            let text = try Self.text(of: file)
            #expect(!text.lowercased().contains("invented for"), "\(file.name)")
            #expect(!text.hasPrefix("notice") && !text.contains(",notice\n"), "\(file.name)")
        }
    }

    @Test(arguments: ["html", "xlsx", "docx", "csv", "json", "md"])
    func `a cycle to which nobody answered has its files too`(name: String) throws {
        let exporter = try #require(Exporters.named(name)).init()
        let summary = try #require(ExampleCycle.summary(of: ExampleCycle.set([])))
        #expect(summary.returns.missing.count == 5)
        for file in try exporter.files(for: summary) {
            let text = try Self.text(of: file)
            #expect(!text.contains("Optional(") && !text.contains("{{"), "\(file.name)")
            if file.name == "summary.md" {
                #expect(text.contains("No agencies made a return. Five agencies that were asked"))
                #expect(text.contains("No agency rated itself on any standard."))
            }
        }
    }
}
