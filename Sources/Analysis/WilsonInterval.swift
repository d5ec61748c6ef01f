/// How sure a share is, given how few agencies it rests on.
public struct WilsonInterval: Sendable, Equatable {
    /// The lower bound, 0 to 1.
    public let low: Double

    /// The upper bound, 0 to 1.
    public let high: Double

    /// The 97.5 % point of the normal distribution.
    private static let z = 1.959963984540054

    /// Creates the 95 % interval of a share by Wilson's method; `nil` for a share of nothing.
    ///
    ///     WilsonInterval(11, of: 19)  // 0.3628 to 0.7686
    public init?(_ count: Int, of total: Int) {
        guard total > 0, (0...total).contains(count) else { return nil }
        let n = Double(total)
        let share = Double(count) / n
        let square = Self.z * Self.z
        let centre = share + square / (2 * n)
        let spread = Self.z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
        low = max(0, (centre - spread) / (1 + square / n))
        high = min(1, (centre + spread) / (1 + square / n))
    }
}
