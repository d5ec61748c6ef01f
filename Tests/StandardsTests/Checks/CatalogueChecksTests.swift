import FoundationEssentials
import Testing

@testable import Section11Standards

struct CatalogueChecksTests {
    @Test func `finds nothing in the samples that other tests break`() throws {
        #expect(try SampleCatalogue.issues(replacing: "sample", with: "sample") == [])
        #expect(try SampleCycle.issues(replacing: "round", with: "round") == [])
        #expect(try SampleLayout.issues(replacing: "ours", with: "ours") == [])
    }

    @Test func `finds nothing in the published catalogues, crosswalks and layouts`() throws {
        let library = StandardsLibrary(directories: [PublishedStandards.directory])
        let editions = library.editions
        try #require(editions.contains("section11-4lscb-2017"))
        try #require(!library.crosswalkPaths.isEmpty)
        try #require(!library.layoutIDs.isEmpty)
        let layouts = library.layoutIDs.compactMap(library.layoutPath(of:))
        for path in editions.compactMap(library.path(of:)) + library.crosswalkPaths + layouts {
            let file = try StandardsFile.check(path: path, library: library)
            #expect(file.issues.map(\.description) == [])
            #expect(file.unreadable == [])
        }
    }

    @Test func `names each edition and layout as its file is named`() throws {
        let library = StandardsLibrary(directories: [PublishedStandards.directory])
        for id in library.editions { #expect(try library.catalogue(id).id == id) }
        for id in library.layoutIDs { #expect(try library.layout(id).id == id) }
    }

    @Test func `gives every check a code of its own`() {
        let codes =
            CatalogueChecks.all.map { $0.code } + CycleChecks.all.map { $0.code }
            + CrosswalkChecks.all.map { $0.code } + LayoutChecks.all.map { $0.code }
            + MappingChecks.all.map { $0.code } + DocumentChecks.all.map { $0.code }
        #expect(Set(codes).count == codes.count)
        #expect(
            codes.map(\.rawValue).sorted() == [
                "S101", "S102", "S103", "S104", "S105", "S106", "S107", "S108", "S109", "S110",
                "S111", "S112", "S113", "S114", "S115", "S116", "S117", "S118", "S121", "S122",
                "S123", "S124", "S125", "S126", "S127", "S128", "S129", "S131", "S132", "S140",
                "S141", "S142", "S143", "S144", "S145", "S146", "S150", "S151", "S152", "S153",
                "S180", "S181", "S182", "S183",
            ])
    }

    @Test(arguments: ["catalogue", "cycle", "crosswalk", "programme", "layout", "mapping"])
    func `knows the keys of the schema`(_ name: String) throws {
        let path = "\(PublishedStandards.directory)/schemas/\(name).schema.json"
        let schema = try JSONOutline(try DocumentReader.bytes(at: path))
        var expected: [String: [String]] = [:]
        var open = [(pointer: "", path: "")]
        while let (pointer, path) = open.popLast() {
            if let list = schema.position(of: "\(pointer)/items") {
                open.append((schema.pointer(to: list), path + "/*"))
            }
            if let map = schema.position(of: "\(pointer)/additionalProperties"),
                schema.nodes[map].kind == .object
            {
                open.append((schema.pointer(to: map), path + "/*"))
            }
            guard let properties = schema.position(of: "\(pointer)/properties") else { continue }
            for child in schema.children(of: properties) {
                let key = try #require(schema.nodes[child].key)
                expected[path, default: []].append(key)
                open.append((schema.pointer(to: child), "\(path)/\(key)"))
            }
        }
        let keys = try #require(DocumentKeys.all["section11/\(name)/1"])
        #expect(keys.mapValues { $0.sorted() } == expected.mapValues { $0.sorted() })
    }

    @Test func `finds a line for every issue of a catalogue with odd values`() throws {
        // A fixed seed: the same odd catalogues in every run.
        var random = SeededGenerator(seed: 175)
        let numbers = ["0", "-1", "101", "9223372036854775807", "-9223372036854775808", "1e3"]
        let texts = ["\"\"", "\"sample\"", "\"s.s.s.156(\"", "\"(((Act 9\"", "\"\\u0000\""]
        let source = try JSONOutline(Array(SampleCatalogue.json.utf8))
        let scalars = source.nodes.indices.filter {
            source.nodes[$0].kind == .number || source.nodes[$0].kind == .text
        }
        var checked = 0
        for _ in 0..<3_000 {
            var bytes = Array(SampleCatalogue.json.utf8)
            for position in scalars.shuffled(using: &random).prefix(3).sorted(by: >) {
                let isNumber = source.nodes[position].kind == .number
                let value = (isNumber ? numbers : texts).randomElement(using: &random) ?? "0"
                bytes.replaceSubrange(source.nodes[position].bytes, with: value.utf8)
            }
            guard
                let (catalogue, document) = try? DocumentReader.read(
                    Catalogue.self, schema: Catalogue.schema, from: bytes, file: "odd.json")
            else { continue }
            checked += 1
            let issues = CatalogueChecks.check(
                catalogue, in: CatalogueDocument(json: document, editions: []))
            #expect(issues.allSatisfy { $0.place.line != nil && $0.place.pointer != nil })
        }
        #expect(checked > 1_000)
    }
}
