/// The exact sign test, by which a movement is told from chance.
///
/// Asks how likely a movement at least so one-sided would be by chance alone.
/// Looks only at pairs that moved: each is as likely to have gone up as down if nothing but chance
/// moved them. Pairs that stayed say nothing and are left out, as the test demands.
///
///     SignTest(up: 8, down: 1)?.probability  // 0.0390625
///
/// Source: the binomial distribution with one half; two-sided.
public struct SignTest: Sendable, Equatable {
    /// How many pairs moved.
    public let moved: Int

    /// The probability, from 0 to 1, of so one-sided a movement or more in either direction.
    public let probability: Double

    /// Creates the test; `nil` if no pair moved.
    ///
    /// - Parameters:
    ///   - up: How many pairs went up.
    ///   - down: How many pairs went down.
    public init?(up: Int, down: Int) {
        guard up >= 0, down >= 0, up + down > 0 else { return nil }
        let n = up + down
        let tail = min(up, down)
        // Every term relative to the middle one, so that none is too large for a number.
        var below = 0.0
        var total = 0.0
        var term = 1.0
        let middle = n / 2
        for k in stride(from: middle, through: 0, by: -1) {
            if k <= tail { below += term }
            total += term
            term *= Double(k) / Double(n - k + 1)
        }
        term = 1.0
        for k in middle..<n {
            term *= Double(n - k) / Double(k + 1)
            total += term
        }
        moved = n
        probability = min(1, 2 * below / total)
    }
}
