#if CommandLine
import FoundationEssentials
import TestSupport
import Testing

@testable import CommandLineTool

struct SealedFolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a program is known by its file, and another file is another program`() throws {
        let (one, other) = (scratch.path + "/one", scratch.path + "/other")
        try Data("1".utf8).write(to: URL(filePath: one))
        try Data("22".utf8).write(to: URL(filePath: other))
        let identity = try #require(SealedFolder.identity(ofProgram: one))
        #expect(SealedFolder.identity(ofProgram: one) == identity)
        #expect(SealedFolder.identity(ofProgram: other) != identity)
        #expect(SealedFolder.programIdentity != nil)
    }

    @Test(arguments: ["", "Package.swift", "/nowhere/section11", "./section11 (deleted)"])
    func `a program whose file cannot be found has no identity`(path: String) {
        // A bare name is none even where the folder at hand has a file of that name.
        #expect(SealedFolder.identity(ofProgram: path) == nil)
    }
}
#endif
