import FoundationEssentials
import Testing

@testable import Section11Standards

struct LayoutReaderTests {
    private func error(replacing old: String, with new: String) throws -> String? {
        try #require(SampleLayout.json.contains(old))
        do throws(CatalogueError) {
            let text = SampleLayout.json.replacing(old, with: new)
            _ = try LayoutReader.read(Array(text.utf8), file: "own-form.json")
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `reads what the file says`() throws {
        let layout = try SampleLayout.layout()
        #expect(layout.appliesTo == ["sample"])
        #expect(layout.recognise == [.init(sheet: "Front", cell: "A1", text: "Our audit")])
        #expect(layout.sheets.map(\.nameBegins) == ["Standard", nil])
        #expect(layout.sheets[0].headerRow == 4)
        #expect(layout.sheets[0].lastRow == 30)
        #expect(layout.sheets[0].untilBlank)
        #expect(
            layout.sheets[0].columns == [
                .init(field: .ref, column: "A"),
                .init(field: .evidence, heading: "What you have"),
                .init(field: .due, heading: "By", isOptional: true),
            ])
        #expect(layout.sheets[0].refs == .init(prefix: "{sheet}."))
        #expect(layout.sheets[1].blocks?.fields.map(\.label) == ["Criterion", "Judgement"])
        #expect(layout.ratings == ["3": "sound", "none": "not-applicable"])
        #expect(layout.facts == [.init(field: .agencyName, sheet: "Front", cell: "B3")])
    }

    @Test(
        arguments: [
            (
                #""field": "due""#, #""field": "deu""#,
                """
                own-form.json:11: /sheets/0/columns/2/field: error: 'deu' is none of standard, ref
                """
            ),
            (
                #""headerRow": 4"#, #""headerRow": "four""#,
                "own-form.json:7: /sheets/0/headerRow: error: expected a whole number, found 'four'"
            ),
            (
                #""lastRow": 30"#, #""lastRow": 30.5"#,
                "own-form.json:7: /sheets/0/lastRow: error: the number '30.5' cannot stand here"
            ),
            (
                #""prefix": "{sheet}.""#, #""take": "sheet""#,
                """
                own-form.json:17: /sheets/0/refs/take: error: 'sheet' is none of column, text, rows
                """
            ),
            (
                "section11/layout/1", "section11/layout/2",
                "own-form.json:2: /schema: error: the file's schema is 'section11/layout/2'"
            ),
        ])
    func `says where a value cannot be read`(old: String, new: String, expected: String) throws {
        let error = try #require(try error(replacing: old, with: new))
        #expect(error.hasPrefix(expected), "\(error)")
    }

    @Test func `suggests the key that was meant`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""heading": "By""#, with: #""heding": "By""#)
        #expect(
            issues.last?.hasPrefix(
                "own-form.json:11: /sheets/0/columns/2: error: the column is given neither") == true
        )
        #expect(
            issues.first == """
                own-form.json:11: /sheets/0/columns/2/heding: error: the key 'heding' is not part \
                of the format [S115]
                    fix: leave it out, or use one of the format's keys; 'heading' is near
                """)
    }

    @Test func `a library knows layouts by id and by path`() throws {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "section11-layouts-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: directory + "/layouts", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/layouts/own-form.json"
        try Data(SampleLayout.json.utf8).write(to: URL(filePath: path))
        let library = StandardsLibrary(directories: [directory])
        #expect(library.layoutIDs == ["own-form"])
        #expect(library.editions == [])
        #expect(try library.layout("own-form") == SampleLayout.layout())
        #expect(try library.layout(path) == SampleLayout.layout())
        #expect(
            try library.layout("layouts/own-form.json", relativeTo: directory)
                == SampleLayout.layout())
        #expect(try library.layoutsWithSigns().map(\.id) == ["own-form"])
        do throws(CatalogueError) {
            _ = try library.layout("own-from")
            Issue.record("found a layout that is not there")
        } catch {
            #expect(
                "\(error)" == """
                    own-from: error: there is no layout 'own-from'
                        fix: use 'own-form'
                    """)
        }
    }

    @Test func `damaged layouts are refused or read, and never end the program`() {
        var random = SeededGenerator(seed: 11)
        let source = Array(SampleLayout.json.utf8)
        var read = 0
        for _ in 0..<3_000 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                bytes[position] = UInt8.random(in: 0x20...0x7E, using: &random)
            }
            guard
                let (layout, document) = try? DocumentReader.read(
                    FormLayout.self, schema: FormLayout.schema, from: bytes, file: "odd.json")
            else { continue }
            read += 1
            let issues = LayoutChecks.check(layout, of: [], in: document)
            #expect(issues.allSatisfy { $0.place.line != nil })
        }
        #expect(read > 300)
    }
}
