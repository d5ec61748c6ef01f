/// Which of many numbers may have come twice, in a few bits for each.
///
/// Says so of every number that came twice, and of about one in ten that did not.
struct RepeatedNumbers {
    /// The bits of the numbers that came.
    private var once: [UInt64]

    /// The bits of those that came when their bit was there already.
    private var twice: [UInt64]

    private let shift: UInt64

    /// What a number is multiplied by, of which the highest bits give its place.
    private let factor: UInt64

    /// Makes room.
    ///
    /// - Parameters:
    ///   - count: About how many numbers will come.
    ///   - isSecondLook: Whether they are those that may have come twice by a first look, which shared
    ///     their bits there with others.
    init(count: Int, isSecondLook: Bool = false) {
        factor = isSecondLook ? 0xC2B2_AE3D_27D4_EB4F : 0x9E37_79B9_7F4A_7C15
        // Eight bits for each number or more: a power of two from 64 up.
        let digits = min(max(6, Int.bitWidth - (8 * max(1, count) - 1).leadingZeroBitCount), 36)
        once = Array(repeating: 0, count: 1 << (digits - 6))
        twice = once
        shift = UInt64(64 - digits)
    }

    /// The word of bits of a number, and its bit in it.
    private func place(of number: UInt64) -> (word: Int, bit: UInt64) {
        let bit = (number &* factor) >> shift
        return (Int(bit >> 6), 1 << (bit & 63))
    }

    /// Takes a number up.
    mutating func insert(_ number: UInt64) {
        let (word, bit) = place(of: number)
        if once[word] & bit != 0 { twice[word] |= bit } else { once[word] |= bit }
    }

    /// Whether a number may have come twice.
    func holds(_ number: UInt64) -> Bool {
        let (word, bit) = place(of: number)
        return twice[word] & bit != 0
    }
}
