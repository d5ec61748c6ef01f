import FoundationEssentials
import Testing

@testable import Section11Standards

struct CycleDirectoryTests {
    @Test func `opens a cycle with the catalogue of a library`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "library/sample.json")
            try scratch.write(SampleCycle.json, to: "round/cycle.json")
            let library = StandardsLibrary(directories: ["\(scratch.path)/library"])
            #expect(library.editions == ["sample"])
            let directory = try CycleDirectory.open("\(scratch.path)/round/", library: library)
            #expect(directory.cycle.id == "round")
            #expect(directory.catalogue.id == "sample")
            #expect(directory.returnsPath == "\(scratch.path)/round/returns")
            let file = try CycleDirectory.open(
                "\(scratch.path)/round/cycle.json", library: library)
            #expect(file.path == directory.path)
        }
    }

    @Test func `opens a cycle with a catalogue beside it`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "own.json")
            try scratch.write(
                SampleCycle.json.replacing(#""sample""#, with: #""../own.json""#),
                to: "round/cycle.json")
            let directory = try CycleDirectory.open(
                "\(scratch.path)/round", library: StandardsLibrary(directories: []))
            #expect(directory.catalogue.id == "sample")
        }
    }

    @Test func `suggests the edition that was meant`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            try scratch.write(
                SampleCycle.json.replacing(#""sample""#, with: #""sampel""#), to: "r/cycle.json")
            let library = StandardsLibrary(directories: [scratch.path])
            #expect(
                throws: CatalogueError.notFound(
                    Locator(file: "cycle.json", line: 2, pointer: "/catalogue"), what: "edition",
                    id: "sampel", suggestions: ["sample"])
            ) { try CycleDirectory.open("\(scratch.path)/r", library: library) }
        }
    }

    @Test func `says when there is no cycle`() throws {
        try withScratch { scratch in
            #expect(
                throws: CatalogueError.cannotOpen(
                    Locator(file: "cycle.json"), reason: "there is no such file")
            ) {
                try CycleDirectory.open(scratch.path, library: StandardsLibrary(directories: []))
            }
        }
    }

    @Test func `finds the cycle above a file, up to six levels`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCycle.json, to: "round/cycle.json")
            try scratch.write("", to: "round/1/2/3/4/5/6/near.csv")
            try scratch.write("", to: "round/1/2/3/4/5/6/7/far.csv")
            let round = "\(scratch.path)/round"
            #expect(CycleDirectory.find(besideOrAbove: "\(round)/1/2/3/4/5/6/near.csv") == round)
            #expect(CycleDirectory.find(besideOrAbove: "\(round)/1/2/3/4/5/6/7/far.csv") == nil)
            #expect(CycleDirectory.find(besideOrAbove: "\(round)/none.csv") == round)
            #expect(CycleDirectory.find(besideOrAbove: round) == round)
        }
    }

    @Test(arguments: ["before", "other", "group/other"])
    func `finds the cycle before it wherever it lies beside it`(_ place: String) throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            let before = SampleCycle.json.replacing(#""round""#, with: #""before""#)
            try scratch.write(before, to: "cycles/\(place)/cycle.json")
            try scratch.write("{ broken", to: "cycles/another/cycle.json")
            let now = SampleCycle.json.replacing(
                #""title": "Round""#, with: #""title": "Round", "previous": "before""#)
            try scratch.write(now, to: "cycles/now/cycle.json")
            let library = StandardsLibrary(directories: [scratch.path])
            let directory = try CycleDirectory.open("\(scratch.path)/cycles/now", library: library)
            let previous = try #require(try directory.previous(library: library))
            #expect(previous.path == "\(scratch.path)/cycles/\(place)")
            #expect(previous.cycle.id == "before")
            #expect(try previous.previous(library: library) == nil)
        }
    }

    @Test func `gives the cycles before it, the latest first, and ends where they go in a circle`()
        throws
    {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            for (name, before) in [("first", "third"), ("second", "first"), ("third", "second")] {
                let cycle = SampleCycle.json.replacing(#""round""#, with: "\"\(name)\"").replacing(
                    #""title": "Round""#, with: "\"title\": \"Round\", \"previous\": \"\(before)\"")
                try scratch.write(cycle, to: "cycles/\(name)/cycle.json")
            }
            let library = StandardsLibrary(directories: [scratch.path])
            let third = try CycleDirectory.open("\(scratch.path)/cycles/third", library: library)
            #expect(
                try third.withCyclesBefore(library: library).map(\.cycle.id)
                    == ["third", "second", "first"])
        }
    }

    @Test func `follows no more than twelve cycles back, and none that cannot be read`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            for number in 1...14 {
                let cycle = SampleCycle.json.replacing(#""round""#, with: "\"r\(number)\"")
                    .replacing(
                        #""title": "Round""#,
                        with: "\"title\": \"Round\", \"previous\": \"r\(number - 1)\"")
                try scratch.write(cycle, to: "cycles/r\(number)/cycle.json")
            }
            let library = StandardsLibrary(directories: [scratch.path])
            let last = try CycleDirectory.open("\(scratch.path)/cycles/r14", library: library)
            let found = try last.withCyclesBefore(library: library).map(\.cycle.id)
            #expect(found.count == 12)
            #expect(found.last == "r3")
            try scratch.write(#"{"id": "r13"}"#, to: "cycles/r13/cycle.json")
            #expect(throws: CatalogueError.self) { try last.withCyclesBefore(library: library) }
        }
    }

    @Test func `does not let an id lead out of the library`() throws {
        try withScratch { scratch in
            try scratch.write(SampleCatalogue.json, to: "sample.json")
            try scratch.write("{}", to: "library/x.json")
            let library = StandardsLibrary(directories: ["\(scratch.path)/library"])
            #expect(library.path(of: "../sample") == nil)
            #expect(library.path(of: "") == nil)
        }
    }
}

/// A directory that is there for the length of one test.
struct Scratch {
    let path: String

    func write(_ text: String, to file: String) throws {
        let target = "\(path)/\(file)"
        let parts = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        try FileManager.default.createDirectory(
            atPath: parts.joined(separator: "/"), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: target))
    }
}

func withScratch(_ body: (Scratch) throws -> Void) throws {
    let path = "\(FileManager.default.temporaryDirectory.path)/section11-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(Scratch(path: path))
}
