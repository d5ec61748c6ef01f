import Foundation
import Section11Tables
import Testing

struct FilePartsTests {
    @Test func `a part is what stands there, also when the file is gone`() throws {
        let path = FileManager.default.temporaryDirectory.path + "/section11-\(UUID().uuidString)"
        let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
        try Data(bytes).write(to: URL(filePath: path))
        let file = try FileParts(path: path)
        try FileManager.default.removeItem(atPath: path)
        #expect(file.size == 5_000)
        for part in [0..<0, 0..<1, 17..<4_000, 4_999..<5_000, 0..<5_000, 5_000..<5_000] {
            #expect(file.bytes(part) == Array(bytes[part]))
        }
        for part in [-1..<3, 4_999..<5_001, 6_000..<6_001, 0..<Int.max] {
            #expect(file.bytes(part) == nil)
        }
    }

    @Test func `what is no file is not opened`() {
        #expect(throws: TableError.cannotOpen(reason: "it is a folder")) {
            try FileParts(path: "/")
        }
        #expect(throws: TableError.cannotOpen(reason: "there is no such file")) {
            try FileParts(path: "/no/such/file")
        }
    }
}
