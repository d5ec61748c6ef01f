import CDeflate

/// Compresses bytes as ZIP archives hold them.
func deflated(_ content: [UInt8]) -> [UInt8] {
    let compressor = libdeflate_alloc_compressor(6)
    defer { libdeflate_free_compressor(compressor) }
    guard let compressor else { return [] }
    let bound = libdeflate_deflate_compress_bound(compressor, content.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
        count = libdeflate_deflate_compress(
            compressor, content, content.count, buffer.baseAddress, bound)
    }
}

extension TestArchive {
    /// The same archive with every entry compressed.
    var compressed: TestArchive {
        var copy = self
        for index in copy.entries.indices {
            copy.entries[index].method = 8
            copy.entries[index].stored = deflated(copy.entries[index].content)
        }
        return copy
    }
}
