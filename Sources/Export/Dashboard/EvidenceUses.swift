import Section11Returns

/// How often each text of evidence stands under the answers that are compared.
///
/// Texts are known by a number that different ones very seldom share, so that none of them is held.
struct EvidenceUses {
    private var seen: [UInt64] = []
    private var isSorted = true

    /// Counts a text once more.
    ///
    /// - Returns: The number by which the text is known.
    @discardableResult
    mutating func add(_ evidence: String) -> UInt64 {
        let number = Self.number(of: evidence)
        seen.append(number)
        isSorted = false
        return number
    }

    /// Ends the counting.
    mutating func close() {
        seen.sort()
        isSorted = true
    }

    /// Whether a text was counted just once.
    func isAlone(_ number: UInt64) -> Bool {
        precondition(isSorted, "the counting must have ended")
        var (low, high) = (0, seen.count)
        while low < high {
            let middle = (low + high) / 2
            if seen[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < seen.count && seen[low] == number
            && (low + 1 == seen.count || seen[low + 1] != number)
    }

    /// The number by which a text is known.
    static func number(of evidence: String) -> UInt64 { AnswerText.number(of: evidence) }
}
