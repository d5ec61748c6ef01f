import CDeflate

/// One decompressor of libdeflate, freed with its owner.
final class Inflater {
    private let decompressor: OpaquePointer?

    init() {
        decompressor = libdeflate_alloc_decompressor()
    }

    deinit {
        libdeflate_free_decompressor(decompressor)
    }

    /// Inflates raw deflate data into a buffer of exactly the declared size.
    ///
    /// - Returns: The bytes, or `nil` if the data are damaged or inflate to another size.
    func inflate(_ source: Span<UInt8>, size: Int) -> [UInt8]? {
        guard let decompressor else { return nil }
        var succeeded = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            source.withUnsafeBytes { input in
                // Without a place for the actual size, any other size is a failure.
                let result = libdeflate_deflate_decompress(
                    decompressor, input.baseAddress, input.count, buffer.baseAddress, size, nil)
                succeeded = result == LIBDEFLATE_SUCCESS
            }
            count = succeeded ? size : 0
        }
        return succeeded ? bytes : nil
    }

    /// The CRC-32 of bytes.
    static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
