import CDeflate

/// The writing of a ZIP archive, every entry compressed and dated 1 January 1980.
struct ArchiveWriter {
    private var archive: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Begins an archive.
    init() {}

    /// The content of an entry, compressed.
    struct Packed {
        fileprivate let bytes: [UInt8]
        fileprivate let size: Int
        fileprivate let checksum: Int

        /// Compresses a content; `nil` if there is no room in memory for it.
        init?(_ content: [UInt8]) {
            guard let compressed = ArchiveWriter.compressed(content) else { return nil }
            bytes = compressed
            size = content.count
            checksum = Int(Inflater.checksum(content.span))
        }
    }

    /// Adds an entry; `false` if there is no room in memory to compress it.
    mutating func add(_ content: [UInt8], path: String) -> Bool {
        guard let packed = Packed(content) else { return false }
        add(packed, path: path)
        return true
    }

    /// Adds an entry.
    mutating func add(_ packed: Packed, path: String) {
        let path = Array(path.utf8)
        let offset = archive.count
        var header = Self.number(20, bytes: 2) + Self.number(0, bytes: 2)
        header += Self.number(8, bytes: 2) + Self.number(0, bytes: 2) + Self.number(0x21, bytes: 2)
        header += Self.number(packed.checksum, bytes: 4)
        header += Self.number(packed.bytes.count, bytes: 4) + Self.number(packed.size, bytes: 4)
        header += Self.number(path.count, bytes: 2) + Self.number(0, bytes: 2)
        archive += Self.number(0x0403_4B50, bytes: 4) + header + path + packed.bytes
        directory += Self.number(0x0201_4B50, bytes: 4) + Self.number(20, bytes: 2) + header
        directory += Self.number(0, bytes: 10) + Self.number(offset, bytes: 4) + path
        count += 1
    }

    /// The whole archive.
    var bytes: [UInt8] {
        var end = Self.number(0x0605_4B50, bytes: 4) + Self.number(0, bytes: 4)
        end += Self.number(count, bytes: 2) + Self.number(count, bytes: 2)
        end += Self.number(directory.count, bytes: 4) + Self.number(archive.count, bytes: 4)
        return archive + directory + end + Self.number(0, bytes: 2)
    }

    /// How hard the bytes are pressed, from 1 to 12.
    ///
    /// At 6 a large workbook is a sixth smaller, and takes twice as long.
    private static let level: Int32 = 4

    private static func compressed(_ content: [UInt8]) -> [UInt8]? {
        guard let compressor = libdeflate_alloc_compressor(level) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_deflate_compress_bound(compressor, content.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_deflate_compress(
                compressor, content, content.count, buffer.baseAddress, bound)
        }
    }

    private static func number(_ value: Int, bytes count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
