/// A ZIP archive whose entries are inflated one by one as they are asked for.
struct ZIPArchive {
    private let bytes: [UInt8]
    private let entries: [ZIPEntry]
    private let places: [String: Int]
    private let limits: ReadingLimits
    private let inflater = Inflater()
    private var bytesInflated = 0

    /// Reads the list of entries, and inflates none.
    init(_ bytes: [UInt8], limits: ReadingLimits) throws(TableError) {
        self.bytes = bytes
        self.limits = limits
        entries = try ZIPDirectory.entries(of: bytes.span, limits: limits)
        var places: [String: Int] = [:]
        places.reserveCapacity(entries.count)
        for (place, entry) in entries.enumerated() {
            // Of two entries with one name, one program reads the first and another the last.
            if places.updateValue(place, forKey: entry.path) != nil {
                throw ZIPDirectory.damaged("holds two entries of one name")
            }
        }
        self.places = places
    }

    /// The paths of all entries, in the archive's order.
    var paths: some Collection<String> { entries.lazy.map(\.path) }

    /// Whether the archive has an entry of exactly this path.
    func contains(_ path: String) -> Bool { places[path] != nil }

    /// Inflates an entry and checks it against its checksum.
    ///
    /// - Returns: The content, or `nil` if the archive has no such entry.
    mutating func contents(of path: String) throws(TableError) -> [UInt8]? {
        guard let place = places[path] else { return nil }
        let entry = entries[place]
        if entry.isEncrypted { throw .passwordProtected }
        try checkSize(of: entry)
        bytesInflated += entry.size

        let content = try decompressed(entry)
        guard Int(Inflater.checksum(content.span)) == entry.checksum else {
            throw Self.damaged(path, "does not agree with its checksum")
        }
        return content
    }

    private func decompressed(_ entry: ZIPEntry) throws(TableError) -> [UInt8] {
        let range = entry.dataOffset..<(entry.dataOffset + entry.compressedSize)
        switch entry.method {
        case 0:
            guard entry.size == entry.compressedSize else {
                throw Self.damaged(entry.path, "has another size than the archive says")
            }
            return Array(bytes[range])
        case 8:
            let whole = bytes.span
            let content = inflater.inflate(whole.extracting(range), size: entry.size)
            guard let content else { throw Self.damaged(entry.path, "cannot be decompressed") }
            return content
        default:
            throw Self.damaged(entry.path, "is compressed in a way that workbooks do not use")
        }
    }

    private func checkSize(of entry: ZIPEntry) throws(TableError) {
        if entry.size > limits.partBytes {
            throw .tooLarge(what: "the size of a part in bytes", limit: limits.partBytes)
        }
        if entry.size > limits.totalBytes - bytesInflated {
            throw .tooLarge(what: "the size of all parts in bytes", limit: limits.totalBytes)
        }
        if entry.size > limits.ratioAppliesAbove, entry.size / limits.ratio > entry.compressedSize {
            throw .tooLarge(
                what: "the size of a part, as a multiple of its compressed size,",
                limit: limits.ratio)
        }
    }

    /// A damaged part, named only if its name is safe to print.
    static func damaged(_ path: String, _ reason: String) -> TableError {
        let isPlain = path.utf8.count <= 100 && path.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F }
        return .damaged(part: isPlain && !path.isEmpty ? path : "a part", reason: reason)
    }
}
