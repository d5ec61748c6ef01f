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

    /// Whether any bit is set.
    @inline(__always)
    var isAnySet: Bool { x | y != 0 }
}

/// The top bits of those of eight bytes that are ASCII letters.
@inline(__always)
func letters(in bytes: UInt64) -> UInt64 {
    let folded = bytes & 0x7F7F_7F7F_7F7F_7F7F | 0x2020_2020_2020_2020
    // Each sum sets the top bit of a byte where the byte is at least, or more than, a bound.
    return (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505) & ~bytes
        & 0x8080_8080_8080_8080
}
