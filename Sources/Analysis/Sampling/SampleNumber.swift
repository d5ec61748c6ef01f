/// The number by which an agency is drawn: the same for the same seed and the same agency, always.
///
/// It is the first output of SplitMix64 (Steele, Lea and Flood, 2014) whose state is the 64-bit
/// FNV-1a digest of the seed's UTF-8 bytes, a line feed, and the agency's id. Of each stratum the
/// agencies with the lowest numbers are drawn, so a draw depends neither on the order of the
/// register nor on who else is in another stratum, and anybody can repeat it.
///
///     SampleNumber(seed: "2025", id: "primary-school").value
public struct SampleNumber: Sendable, Hashable, Comparable {
    /// The number.
    public let value: UInt64

    /// Makes the number of an agency.
    public init(seed: String, id: String) {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in seed.utf8 { Self.add(byte, to: &state) }
        Self.add(0x0A, to: &state)
        for byte in id.utf8 { Self.add(byte, to: &state) }
        var mixed = state &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        value = mixed ^ (mixed >> 31)
    }

    /// The number as sixteen hexadecimal digits.
    public var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The lower number first.
    public static func < (left: SampleNumber, right: SampleNumber) -> Bool {
        left.value < right.value
    }

    private static func add(_ byte: UInt8, to state: inout UInt64) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
