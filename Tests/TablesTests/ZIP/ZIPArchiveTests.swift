import Testing

@testable import Section11Tables

struct ZIPArchiveTests {
    private let two = TestArchive([("a.xml", "hello"), ("b/c.xml", "world")])

    private func text(_ path: String, in archive: TestArchive) throws(TableError) -> String? {
        var archive = try ZIPArchive(archive.bytes, limits: .standard)
        return try archive.contents(of: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private func reason(_ archive: TestArchive, path: String = "a.xml") -> String? {
        do throws(TableError) {
            _ = try text(path, in: archive)
            return nil
        } catch {
            return error.message
        }
    }

    @Test func `reads entries that are stored, deflated, or followed by a descriptor`() throws {
        #expect(try text("b/c.xml", in: two) == "world")
        #expect(try text("b/c.xml", in: two.compressed) == "world")
        var described = two.compressed
        for index in described.entries.indices { described.entries[index].usesDescriptor = true }
        #expect(try text("b/c.xml", in: described) == "world")
    }

    @Test func `reads an archive with 64-bit sizes`() throws {
        var wide = two.compressed
        wide.isZip64 = true
        #expect(try text("a.xml", in: wide) == "hello")
        #expect(try text("b/c.xml", in: wide) == "world")
    }

    @Test func `gives nothing for a name that is not there, or is written in capitals`() throws {
        #expect(try text("c.xml", in: two) == nil)
        #expect(try text("A.xml", in: two) == nil)
    }

    @Test func `tolerates backslashes, a slash in front, and a comment behind`() throws {
        var archive = TestArchive([("\\xl\\a.xml", "one"), ("/b.xml", "two")])
        archive.comment = Array("a comment".utf8)
        #expect(try text("xl/a.xml", in: archive) == "one")
        #expect(try text("b.xml", in: archive) == "two")
    }

    @Test func `reads an empty entry`() throws {
        let archive = TestArchive([("a.xml", "")])
        #expect(try text("a.xml", in: archive) == "")
        #expect(try text("a.xml", in: archive.compressed) == "")
    }

    @Test func `refuses an entry that does not agree with its checksum`() {
        var archive = two
        archive.entries[0].checksum = 1
        #expect(reason(archive) == "the file is damaged: a.xml does not agree with its checksum")
        #expect(reason(archive, path: "b/c.xml") == nil)
    }

    @Test func `refuses an encrypted entry as protected by a password`() {
        var archive = two
        archive.entries[0].flags = 1
        #expect(throws: TableError.passwordProtected) { try text("a.xml", in: archive) }
    }

    @Test func `refuses a name that occurs twice, even with another slash`() {
        let archive = TestArchive([("xl/a.xml", "one"), ("xl\\a.xml", "two")])
        #expect(
            reason(archive) == "the file is damaged: the archive holds two entries of one name")
    }

    @Test func `refuses an entry whose own header has another name`() {
        var archive = two
        archive.entries[0].localPath = "z.xml"
        #expect(reason(archive) == "the file is damaged: the archive names an entry in two ways")
    }

    @Test func `refuses entries that overlap`() {
        // The second entry is a copy of the first's header inside the first's content.
        let inner = TestArchive([("b.xml", "world")]).bytes.prefix(40)
        var archive = TestArchive([("a.xml", ""), ("b.xml", "world")])
        archive.entries[0].content = Array(inner)
        var bytes = archive.bytes
        let record = bytes.count - 22 - 46 - 5
        bytes[record + 42] = 35
        #expect(
            throws: TableError.damaged(part: "the archive", reason: "has entries that overlap")
        ) {
            try ZIPArchive(bytes, limits: .standard)
        }
    }

    @Test func `refuses sizes that do not agree`() {
        var longer = two.compressed
        longer.entries[0].claimedSize = 6
        #expect(reason(longer) == "the file is damaged: a.xml cannot be decompressed")
        var shorter = two.compressed
        shorter.entries[0].claimedSize = 4
        #expect(reason(shorter) == "the file is damaged: a.xml cannot be decompressed")
        var stored = two
        stored.entries[0].claimedSize = 4
        #expect(
            reason(stored) == "the file is damaged: a.xml has another size than the archive says")
    }

    @Test func `refuses other ways of compression`() {
        var archive = two
        archive.entries[0].method = 14
        #expect(
            reason(archive)
                == "the file is damaged: a.xml is compressed in a way that workbooks do not use")
    }

    @Test func `refuses a part that claims a gigabyte before any of it is inflated`() {
        var archive = two.compressed
        archive.entries[0].claimedSize = 1 << 30
        #expect(
            reason(archive)
                == "the file is too large: the size of a part in bytes passes the limit of 536870912"
        )
        archive.entries[0].claimedSize = 100 << 20
        #expect(
            reason(archive)
                == "the file is too large: the size of a part, as a multiple of its compressed size, "
                + "passes the limit of 200")
    }

    @Test func `refuses a bomb of zeros, and lets the same ratio pass in a small part`() throws {
        var bomb = TestArchive()
        bomb.entries = [.init(path: "a.xml", content: [UInt8](repeating: 32, count: 17 << 20))]
        #expect(reason(bomb.compressed)?.hasSuffix("passes the limit of 200") == true)
        bomb.entries[0].content = [UInt8](repeating: 32, count: 1 << 20)
        #expect(try text("a.xml", in: bomb.compressed)?.utf8.count == 1 << 20)
    }

    @Test func `limits the sum of all parts and the number of entries`() throws {
        var limits = ReadingLimits.standard
        limits.totalBytes = 9
        var archive = try ZIPArchive(two.bytes, limits: limits)
        #expect(try archive.contents(of: "a.xml") != nil)
        #expect(throws: TableError.tooLarge(what: "the size of all parts in bytes", limit: 9)) {
            try archive.contents(of: "b/c.xml")
        }
        limits.archiveEntries = 1
        #expect(
            throws: TableError.tooLarge(what: "the number of entries in the archive", limit: 1)
        ) {
            try ZIPArchive(two.bytes, limits: limits)
        }
    }

    @Test func `never prints a name that is not plain`() {
        var archive = TestArchive([("a\u{1B}[31m.xml", "one")])
        archive.entries[0].checksum = 1
        #expect(
            reason(archive, path: "a\u{1B}[31m.xml")
                == "the file is damaged: a part does not agree with its checksum")
    }

    @Test func `refuses an archive that is cut short at any length`() {
        let bytes = two.compressed.bytes
        for length in 0..<bytes.count {
            #expect(throws: TableError.self) {
                try ZIPArchive(Array(bytes.prefix(length)), limits: .standard)
            }
        }
    }
}
