import Foundation
import Testing

@testable import Section11Tables

struct HastyFileTests {
    @Test func `writes a file whole, in place of what was there`() throws {
        let path = FileManager.default.temporaryDirectory.path + "/section11-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        for length in [300_000, 5, 0] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
            #expect(HastyFile.put(bytes, at: path))
            #expect(FileManager.default.contents(atPath: path).map(Array.init) == bytes)
        }
        // What is kept of returns is nobody else's to read.
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        #expect(facts[.posixPermissions] as? Int == 0o600)
    }

    @Test func `says that a file cannot be written`() {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(!HastyFile.put([1, 2], at: folder))
        #expect(!HastyFile.put([1, 2], at: "\(folder)/no-such-folder-\(UUID())/file"))
    }
}
