import Foundation
import Testing

@testable import Section11Export

struct SQLScriptTests {
    private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/sql")

    private func text(_ dialect: SQLDialect) -> String {
        SQLScript(
            dialect: dialect, folder: "warehouse/tidy", cycles: ["2016-17", "last year's"]
        ).text
    }

    @Test(arguments: SQLDialect.allCases)
    func `a dialect gives the text that was looked at`(dialect: SQLDialect) throws {
        let url = Self.golden.appendingPathComponent(dialect.rawValue + ".sql")
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        let text = text(dialect)
        if records { try Data(text.utf8).write(to: url) }
        #expect(text == (try String(contentsOf: url, encoding: .utf8)))
        #expect(!records, "the golden files are written anew; look at the difference")
    }

    @Test(arguments: SQLDialect.allCases)
    func `every table and view is there and says what it is`(dialect: SQLDialect) {
        let text = text(dialect)
        for name in TidyTable.all.map(\.name) + SQLDefinitions(dialect).views.map(\.name) {
            #expect(text.contains(" section11_\(name)"), "\(name)")
        }
        for part in text.components(separatedBy: "\n\n") {
            #expect(part.hasPrefix("--") || ["begin;", "commit;\n"].contains(part), "\(part)")
        }
    }

    @Test(arguments: SQLDialect.allCases)
    func `a statement ends at the end of a line and nowhere else`(dialect: SQLDialect) {
        for line in text(dialect).split(separator: "\n") where !line.hasPrefix("--") {
            #expect(!line.dropLast().contains(";"), "\(line)")
        }
    }

    @Test func `psql copies every file of every cycle`() {
        let text = text(.postgres)
        let copies = text.split(separator: "\n").filter { $0.hasPrefix("\\copy ") }
        #expect(copies.count == 2 * TidyTable.all.count)
        #expect(text.contains("from 'warehouse/tidy/cycle=last%20year%27s/ratings.csv'"))
        #expect(text.contains("alter column cycle set default 'last year''s'"))
    }

    @Test(arguments: [("M01", true), ("M02", false), ("M03", false), ("M04", false)])
    func `one method is defined`(code: String, isDefined: Bool) {
        #expect(SQLScript.defines(method: code) == isDefined)
    }
}
