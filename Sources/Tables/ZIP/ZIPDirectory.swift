/// One entry of a ZIP archive's central directory.
struct ZIPEntry {
    /// The entry's path with `/` between folders and none at its start.
    var path: String
    /// Whether the content is encrypted.
    var isEncrypted: Bool
    /// How the content is compressed: 0 not at all, 8 deflate.
    var method: Int
    /// The CRC-32 of the content.
    var checksum: Int
    /// The bytes of the content in the archive.
    var compressedSize: Int
    /// The bytes of the content after decompression.
    var size: Int
    /// Where the entry's own header begins.
    var headerOffset: Int
    /// Where the content begins.
    var dataOffset = 0
    /// Where the raw name stands in the central directory.
    var nameOffset: Int
    /// The bytes of the raw name.
    var nameLength: Int
}

/// The reading of a ZIP archive's central directory.
enum ZIPDirectory {
    private static let endSize = 22

    /// Reads and checks all entries.
    ///
    /// The central directory alone is believed; each entry's own header is only compared with it.
    /// Whatever two programs could read in two ways (a name twice, contents that overlap, a header
    /// with another name) is refused, as it may show a checker other answers than a reader.
    static func entries(
        of bytes: Span<UInt8>, limits: ReadingLimits
    ) throws(TableError) -> [ZIPEntry] {
        let (offset, length, count) = try location(in: bytes)
        if count > limits.archiveEntries {
            throw .tooLarge(
                what: "the number of entries in the archive", limit: limits.archiveEntries)
        }
        var entries: [ZIPEntry] = []
        entries.reserveCapacity(min(count, length / 46))
        var position = offset
        for _ in 0..<count {
            guard position < offset + length else { throw damaged("lists too few entries") }
            var entry = try self.entry(at: &position, in: bytes)
            guard position <= offset + length else { throw damaged("lists too few entries") }
            try locateContent(of: &entry, in: bytes, before: offset)
            entries.append(entry)
        }
        try checkOverlaps(entries)
        return entries
    }

    /// Finds the central directory: where it begins, its bytes, and its number of entries.
    private static func location(
        in bytes: Span<UInt8>
    ) throws(TableError) -> (offset: Int, length: Int, count: Int) {
        var end = bytes.count - endSize
        let lowest = max(0, end - 0xFFFF)
        while end >= lowest {
            if bytes.holds("PK\u{5}\u{6}", at: end),
                let comment = bytes.number16(at: end + 20), end + endSize + comment <= bytes.count
            {
                break
            }
            end -= 1
        }
        guard end >= lowest, let disk = bytes.number16(at: end + 4),
            var count = bytes.number16(at: end + 10), var length = bytes.number32(at: end + 12),
            var offset = bytes.number32(at: end + 16)
        else { throw damaged("has no list of its contents; it may have been cut short") }
        var directoryEnd = end
        if count == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
            bytes.holds("PK\u{6}\u{7}", at: end - 20)
        {
            guard let record = bytes.number64(at: end - 12),
                record <= end - 20 - 56, bytes.holds("PK\u{6}\u{6}", at: record),
                let wideCount = bytes.number64(at: record + 32),
                let wideLength = bytes.number64(at: record + 40),
                let wideOffset = bytes.number64(at: record + 48)
            else { throw damaged("has a list of its contents that cannot be read") }
            (count, length, offset) = (wideCount, wideLength, wideOffset)
            directoryEnd = record
        } else if disk != 0, disk != 0xFFFF {
            throw damaged("is split into several files")
        }
        guard offset <= directoryEnd, length <= directoryEnd - offset else {
            throw damaged("has a list of its contents that lies outside the file")
        }
        return (offset, length, count)
    }

    private static func entry(
        at position: inout Int, in bytes: Span<UInt8>
    ) throws(TableError) -> ZIPEntry {
        guard bytes.holds("PK\u{1}\u{2}", at: position),
            let flags = bytes.number16(at: position + 8),
            let method = bytes.number16(at: position + 10),
            let checksum = bytes.number32(at: position + 16),
            let compressedSize = bytes.number32(at: position + 20),
            let size = bytes.number32(at: position + 24),
            let nameLength = bytes.number16(at: position + 28),
            let extraLength = bytes.number16(at: position + 30),
            let commentLength = bytes.number16(at: position + 32),
            let headerOffset = bytes.number32(at: position + 42),
            position + 46 + nameLength + extraLength + commentLength <= bytes.count
        else { throw damaged("has a list of its contents that cannot be read") }
        let name = position + 46
        var entry = ZIPEntry(
            path: path(bytes.text(name, name + nameLength)), isEncrypted: flags & 1 != 0,
            method: method, checksum: checksum, compressedSize: compressedSize, size: size,
            headerOffset: headerOffset, nameOffset: name, nameLength: nameLength)
        try widen(
            &entry, from: name + nameLength, to: name + nameLength + extraLength, in: bytes)
        position = name + nameLength + extraLength + commentLength
        return entry
    }

    /// Takes sizes that do not fit into 32 bits from the extra field for large files.
    private static func widen(
        _ entry: inout ZIPEntry, from start: Int, to end: Int, in bytes: Span<UInt8>
    ) throws(TableError) {
        let full = 0xFFFF_FFFF
        guard entry.size == full || entry.compressedSize == full || entry.headerOffset == full
        else { return }
        var position = start
        while position + 4 <= end, let kind = bytes.number16(at: position),
            let length = bytes.number16(at: position + 2)
        {
            let fieldEnd = position + 4 + length
            position += 4
            if kind == 1, fieldEnd <= end {
                func next(_ value: Int) throws(TableError) -> Int {
                    guard value == full else { return value }
                    guard position + 8 <= fieldEnd, let wide = bytes.number64(at: position) else {
                        throw damaged("has a list of its contents that cannot be read")
                    }
                    position += 8
                    return wide
                }
                entry.size = try next(entry.size)
                entry.compressedSize = try next(entry.compressedSize)
                entry.headerOffset = try next(entry.headerOffset)
                return
            }
            position = fieldEnd
        }
    }

    private static func locateContent(
        of entry: inout ZIPEntry, in bytes: Span<UInt8>, before directory: Int
    ) throws(TableError) {
        let header = entry.headerOffset
        guard header <= directory - 30, bytes.holds("PK\u{3}\u{4}", at: header),
            let nameLength = bytes.number16(at: header + 26),
            let extraLength = bytes.number16(at: header + 28),
            header + 30 + nameLength + extraLength <= directory
        else { throw damaged("has an entry that lies outside the file") }
        guard nameLength == entry.nameLength else { throw damaged("names an entry in two ways") }
        let name = bytes.extracting(header + 30..<header + 30 + nameLength)
        let listed = bytes.extracting(entry.nameOffset..<entry.nameOffset + nameLength)
        guard name.isSame(as: listed) else { throw damaged("names an entry in two ways") }
        entry.dataOffset = header + 30 + nameLength + extraLength
        guard entry.compressedSize <= directory - entry.dataOffset else {
            throw damaged("has an entry that lies outside the file")
        }
    }

    private static func checkOverlaps(_ entries: [ZIPEntry]) throws(TableError) {
        var end = 0
        var ascends = true
        // Through a span, so that no path is counted as used.
        let all = entries.span
        for place in all.indices {
            if all[place].headerOffset < end { ascends = false }
            end = all[place].dataOffset + all[place].compressedSize
        }
        if ascends { return }
        end = 0
        for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
            if entry.headerOffset < end { throw damaged("has entries that overlap") }
            end = entry.dataOffset + entry.compressedSize
        }
    }

    private static func path(_ name: String) -> String {
        guard name.utf8.span.holds(UInt8(ascii: "\\")) || name.utf8.first == UInt8(ascii: "/")
        else { return name }
        var bytes = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        if let first = bytes.firstIndex(where: { $0 != UInt8(ascii: "/") }) {
            bytes.removeSubrange(..<first)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func damaged(_ reason: String) -> TableError {
        .damaged(part: "the archive", reason: reason)
    }
}
