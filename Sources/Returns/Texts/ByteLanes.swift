/// Sixteen bytes of a text, looked at together.
typealias ByteLanes = SIMD2<UInt64>

/// Sixteen copies of a byte.
@inline(__always)
func lanes(_ byte: UInt8) -> ByteLanes {
    ByteLanes(repeating: UInt64(byte) &* 0x0101_0101_0101_0101)
}

extension ByteLanes {
    /// The top bit of each byte that is zero; perhaps of one above it.
    @inline(__always)
    var zeroBytes: ByteLanes { (self &- lanes(0x01)) & ~self }
}
