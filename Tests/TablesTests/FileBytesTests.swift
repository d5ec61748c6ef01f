import FoundationEssentials
import Section11Tables
import Testing

struct FileBytesTests {
    @Test func `reads a file whole`() throws {
        let bytes = try FileBytes.read(path: #filePath)
        #expect(bytes.starts(with: "import FoundationEssentials\n".utf8))
        #expect(bytes.last == 0x0A)
    }

    @Test(arguments: [
        ("/no/such/file", "there is no such file"), ("/", "it is a folder"),
        ("/dev/null", "it is not an ordinary file"), ("a\u{0}b", "its name holds a zero character"),
    ])
    func `says in plain words why a file cannot be read`(path: String, reason: String) {
        #expect(throws: TableError.cannotOpen(reason: reason)) { try FileBytes.read(path: path) }
    }

    @Test func `looks at the size before it reads`() throws {
        var limits = ReadingLimits.standard
        limits.fileBytes = 10
        #expect(throws: TableError.tooLarge(what: "the number of bytes", limit: 10)) {
            try FileBytes.read(path: #filePath, limits: limits)
        }
    }

    @Test func `reads an empty file as no bytes`() throws {
        let path = FileManager.default.temporaryDirectory.path + "/section11-\(UUID().uuidString)"
        #expect(FileManager.default.createFile(atPath: path, contents: Data()))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try FileBytes.read(path: path) == [])
    }
}
