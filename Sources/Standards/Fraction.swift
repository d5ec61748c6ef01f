/// An exact share, such as 11 of 19, for everything that is compared with a threshold.
public struct Fraction: Sendable, Hashable, Comparable {
    /// The part.
    public let numerator: Int

    /// The whole; always greater than zero.
    public let denominator: Int

    /// Creates a share; `nil` if the whole is not greater than zero.
    public init?(_ numerator: Int, of denominator: Int) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Creates the share that a decimal text such as `0.5` or `33.3` names; `nil` if it is none.
    ///
    /// At most fifteen digits are read, so the result is exact.
    public init?(decimal text: String) {
        var numerator = 0
        var denominator = 1
        var digits = 0
        var inFraction = false
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        for byte in bytes {
            if byte == UInt8(ascii: "."), !inFraction {
                inFraction = true
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 15 else {
                return nil
            }
            digits += 1
            numerator = numerator * 10 + Int(byte - UInt8(ascii: "0"))
            if inFraction { denominator *= 10 }
        }
        guard digits > 0 else { return nil }
        self.numerator = isNegative ? -numerator : numerator
        self.denominator = denominator
    }

    /// The share rounded to a number of decimals, halves upwards, as a whole number of units.
    ///
    ///     Fraction(11, of: 19)?.rounded(toDecimals: 4)  // 5789
    public func rounded(toDecimals decimals: Int) -> Int {
        var scale: UInt = 2
        for _ in 0..<decimals { scale *= 10 }
        let divisor = 2 * denominator.magnitude
        let (high, low) = numerator.magnitude.multipliedFullWidth(by: scale)
        // Halves go upwards, so a negative share is rounded from just below its half.
        let half = numerator < 0 ? denominator.magnitude - 1 : denominator.magnitude
        let (sum, carried) = low.addingReportingOverflow(half)
        let above = high + (carried ? 1 : 0)
        // A share that is no count of anything, from a hostile file: the largest number will do.
        guard above < divisor else { return numerator < 0 ? .min : .max }
        let quotient = Int(clamping: divisor.dividingFullWidth((above, sum)).quotient)
        return numerator < 0 ? -quotient : quotient
    }

    /// The nearest floating-point number, for display only.
    public var value: Double { Double(numerator) / Double(denominator) }

    /// Compares by value, exactly.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        let one = left.numerator.multipliedFullWidth(by: right.denominator)
        let other = right.numerator.multipliedFullWidth(by: left.denominator)
        return (one.high, one.low) < (other.high, other.low)
    }

    /// Compares by value: 1 of 2 equals 2 of 4.
    public static func == (left: Fraction, right: Fraction) -> Bool {
        left.numerator.multipliedFullWidth(by: right.denominator)
            == right.numerator.multipliedFullWidth(by: left.denominator)
    }

    /// Feeds the reduced share, so that equal shares hash alike.
    public func hash(into hasher: inout Hasher) {
        var (one, other) = (abs(numerator), denominator)
        while other != 0 { (one, other) = (other, one % other) }
        hasher.combine(numerator / max(one, 1))
        hasher.combine(denominator / max(one, 1))
    }
}

extension Fraction {
    /// Nothing of anything.
    public static let zero = Fraction(uncheckedNumerator: 0, denominator: 1)

    private init(uncheckedNumerator numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }
}
