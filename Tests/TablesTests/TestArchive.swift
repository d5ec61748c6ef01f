@testable import Section11Tables

/// A ZIP archive made in a test, well-formed or deliberately not.
struct TestArchive {
    struct Entry {
        var path: String
        var content: [UInt8]
        var localPath: String?
        var method = 0
        var flags = 0
        var checksum: UInt32?
        var claimedSize: Int?
        /// The bytes that stand in the archive, if they are not the content itself.
        var stored: [UInt8]?
        var usesDescriptor = false
    }

    var entries: [Entry] = []
    var isZip64 = false
    var comment: [UInt8] = []

    init(_ parts: [(String, String)] = []) {
        entries = parts.map { Entry(path: $0.0, content: Array($0.1.utf8)) }
    }

    /// The bytes of the archive.
    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = archive.count
            let data = entry.stored ?? entry.content
            let checksum = entry.checksum ?? Inflater.checksum(entry.content.span)
            let size = entry.claimedSize ?? entry.content.count
            let path = Array(entry.path.utf8)
            let localPath = entry.localPath.map { Array($0.utf8) } ?? path
            let flags = entry.flags | (entry.usesDescriptor ? 8 : 0)
            archive += number(0x0403_4B50, 4) + number(20, 2) + number(flags, 2)
            archive += number(entry.method, 2) + number(0, 4)
            archive +=
                entry.usesDescriptor
                ? number(0, 12)
                : number(Int(checksum), 4) + number(data.count, 4) + number(size, 4)
            archive += number(localPath.count, 2) + number(0, 2) + localPath + data
            if entry.usesDescriptor {
                archive += number(0x0807_4B50, 4) + number(Int(checksum), 4)
                archive += number(data.count, 4) + number(size, 4)
            }
            directory += number(0x0201_4B50, 4) + number(45, 2) + number(20, 2) + number(flags, 2)
            directory += number(entry.method, 2) + number(0, 4) + number(Int(checksum), 4)
            let full = 0xFFFF_FFFF
            directory +=
                isZip64
                ? number(full, 4) + number(full, 4)
                : number(data.count, 4) + number(size, 4)
            directory += number(path.count, 2) + number(isZip64 ? 28 : 0, 2) + number(0, 2)
            directory += number(0, 8) + number(isZip64 ? full : offset, 4) + path
            if isZip64 {
                directory += number(1, 2) + number(24, 2) + number(size, 8) + number(data.count, 8)
                directory += number(offset, 8)
            }
        }
        let start = archive.count
        archive += directory
        if isZip64 {
            let record = archive.count
            archive += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2)
            archive += number(0, 8) + number(entries.count, 8) + number(entries.count, 8)
            archive += number(directory.count, 8) + number(start, 8)
            archive += number(0x0706_4B50, 4) + number(0, 4) + number(record, 8) + number(1, 4)
        }
        archive += number(0x0605_4B50, 4) + number(0, 4)
        let count = isZip64 ? 0xFFFF : entries.count
        archive += number(count, 2) + number(count, 2)
        archive += number(isZip64 ? 0xFFFF_FFFF : directory.count, 4)
        archive += number(isZip64 ? 0xFFFF_FFFF : start, 4)
        return archive + number(comment.count, 2) + comment
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
