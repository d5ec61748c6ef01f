import TestSupport
import Testing

@testable import Section11Standards

/// What is read of a cycle for its files alone agrees with what is read of the whole of it.
struct CycleOutlineTests {
    @Test(arguments: [
        "southend-2011-12", "solihull-2012-13", "solihull-2012-13/section11", "4lscb-2017-18",
        "bath-nes-2014-15", "bath-nes-2014-15/cse", "bath-nes-2015-16", "edition-change/2024-25",
    ])
    func `finds the same cycles and files`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        let library = Repository.library
        let whole = try CycleDirectory.all(at: path, library: library)
        let outlines = try CycleOutline.all(at: path, library: library)
        #expect(outlines.map(\.path) == whole.map(\.path))
        for (outline, directory) in zip(outlines, whole) {
            #expect(outline.links == directory.links)
            #expect(outline.returnsPath == directory.returnsPath)
            #expect(
                outline.definitionPaths(library: library)
                    == directory.definitionPaths(library: library))
            let before = try directory.withCyclesBefore(library: library)
            let outlined = try outline.withCyclesBefore(library: library)
            #expect(outlined.map(\.path) == before.map(\.path))
            #expect(
                try outlined.map { try $0.otherMiniAudits(library: library).map(\.path) }
                    == before.map { try $0.otherMiniAudits(library: library).map(\.path) })
        }
    }

    @Test(arguments: [
        "{ broken", "{}", #"{"schema": "section11/catalogue/1", "id": "a", "catalogue": "sample"}"#,
        #"{"schema": "section11/cycle/1", "id": "a"}"#,
    ])
    func `says what is wrong as who reads the whole does`(text: String) throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            try scratch.write(text, to: "round/cycle.json")
            let library = StandardsLibrary(directories: [scratch.path])
            let path = "\(scratch.path)/round"
            let whole = #expect(throws: CatalogueError.self) {
                try CycleDirectory.open(path, library: library)
            }
            let outline = #expect(throws: CatalogueError.self) {
                try CycleOutline.open(path, library: library)
            }
            #expect(whole?.message == outline?.message)
        }
    }

    @Test func `takes a file with a mark of its encoding, and its directory for it`() throws {
        try withScratch { scratch in
            try scratch.write("\u{FEFF}" + SampleCycle.json, to: "round/cycle.json")
            let library = StandardsLibrary(directories: [scratch.path])
            let outline = try CycleOutline.open(
                "\(scratch.path)/round/cycle.json", library: library)
            #expect(outline.path == "\(scratch.path)/round")
            #expect(outline.links.id == "round")
            #expect(outline.links.kind == .full)
        }
    }
}
