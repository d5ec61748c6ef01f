#if CommandLine
import Crypto
import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// What is sealed is there for who has the key, or it is as if it were not there.
struct SealedPacksTests {
    private let scratch: Scratch
    private var path: String { scratch.path + "/cache/figures" }

    init() throws { scratch = try Scratch() }

    private static func name(_ number: Int) -> SealedPack.Name {
        SealedPack.Name(SHA256.hash(data: Data("name \(number)".utf8)))
    }

    private static func key(_ number: Int) -> SymmetricKey {
        SymmetricKey(data: SHA256.hash(data: Data("key \(number)".utf8)))
    }

    private static func content(_ number: Int) -> [UInt8] {
        Array(repeating: UInt8(truncatingIfNeeded: number), count: number * 37)
    }

    /// Opens what is there of some numbers, seals the rest, and ends.
    @discardableResult
    private func run(_ numbers: Range<Int>) -> Int {
        let packs = SealedPacks(path)
        var found = 0
        for number in numbers {
            if let content = packs.open(Self.name(number), with: Self.key(number)) {
                #expect(content == Self.content(number))
                found += 1
            } else {
                packs.seal(Self.content(number), as: Self.name(number), with: Self.key(number))
            }
        }
        packs.tidy()
        return found
    }

    private var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    @Test func `a name is its 32 bytes`() {
        let bytes = Array(SHA256.hash(data: Data("a name".utf8)))
        #expect(SealedPack.Name(bytes).bytes == bytes)
        #expect(SealedPack.Name(bytes) != SealedPack.Name(bytes.reversed()))
    }

    @Test func `what was sealed is opened by the next run, from one file`() {
        #expect(run(0..<50) == 0)
        #expect(files.count == 1)
        #expect(run(0..<50) == 50)
        #expect(files.count == 1)
    }

    @Test func `another key opens nothing`() {
        run(0..<5)
        let packs = SealedPacks(path)
        #expect(packs.open(Self.name(3), with: Self.key(4)) == nil)
        #expect(packs.open(Self.name(99), with: Self.key(99)) == nil)
    }

    @Test func `what is new stands in a file of its own until there are many`() {
        run(0..<40)
        for count in 41...60 {
            #expect(run(0..<count) == count - 1)
            #expect(files.count <= 9)
        }
        #expect(run(0..<60) == 60)
    }

    @Test func `what nobody asks for any more goes, and sooner or later its room`() {
        func size() -> Int {
            files.reduce(0) {
                $0 + (FileManager.default.contents(atPath: "\(path)/\($1)")?.count ?? 0)
            }
        }
        run(1..<100)
        let whole = size()
        #expect(run(90..<100) == 10)
        #expect(run(90..<100) == 10)
        #expect(size() < whole / 2)
        #expect(run(1..<10) == 0)
        #expect(run(90..<100) == 0)
    }

    @Test func `what is none of its own is deleted, but for what another run may write`()
        throws
    {
        run(0..<3)
        for name in ["old-entry", ".unfinished-by-another", "broken.pack"] {
            try Data("x".utf8).write(to: URL(filePath: "\(path)/\(name)"))
        }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)],
            ofItemAtPath: "\(path)/old-entry")
        run(0..<3)
        #expect(files.count == 2 && files.contains(".unfinished-by-another"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)],
            ofItemAtPath: "\(path)/.unfinished-by-another")
        #expect(run(0..<3) == 3)
        #expect(files.count == 1)
    }

    @Test func `where nobody may write nothing is kept, and nothing fails`() throws {
        try Data("a file".utf8).write(to: URL(filePath: scratch.path + "/cache"))
        #expect(run(0..<10) == 0)
        #expect(run(0..<10) == 0)
    }

    @Test func `a pack that is cut short or changed gives what was sealed, or nothing`() throws {
        run(0..<20)
        let file = try #require(files.first)
        let whole = try #require(FileManager.default.contents(atPath: "\(path)/\(file)"))
        var random = SplitMix64(seed: 11)
        var opened = 0
        for round in 0..<400 {
            var bytes = [UInt8](whole)
            if round % 4 == 0 {
                bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
            } else {
                // The list and its place are in the last 800 bytes.
                let from = round % 4 == 1 ? 0 : bytes.count - 820
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    bytes[Int.random(in: from..<bytes.count, using: &random)] = .random(
                        in: 0...255, using: &random)
                }
            }
            try Data(bytes).write(to: URL(filePath: "\(path)/\(file)"))
            let packs = SealedPacks(path)
            for number in 0..<20 {
                guard let content = packs.open(Self.name(number), with: Self.key(number)) else {
                    continue
                }
                #expect(content == Self.content(number))
                opened += 1
            }
        }
        #expect(opened > 0)
    }
}
#endif
