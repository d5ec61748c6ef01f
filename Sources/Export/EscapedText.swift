extension [UInt8] {
    /// Adds a text in which some bytes are written otherwise.
    ///
    /// What stands for itself is taken over in one piece, as nearly all of a text does.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - escaped: What stands for a byte; `nil` if it stands for itself.
    @inline(__always)
    mutating func append(_ text: String, escaping escaped: (UInt8) -> String?) {
        let bytes = text.utf8.span
        var start = 0
        for position in 0..<bytes.count {
            guard let escaped = escaped(bytes[position]) else { continue }
            append(contentsOf: bytes.extracting(start..<position))
            append(contentsOf: escaped.utf8)
            start = position + 1
        }
        append(contentsOf: bytes.extracting(start..<bytes.count))
    }

    private mutating func append(contentsOf bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
