/// How far apart two words are, to suggest what was meant; never to decide it.
package enum EditDistance {
    /// The longest word that is compared, so that a hostile name costs little.
    private static let lengthLimit = 200

    /// Counts the letters to insert, leave out, replace or swap with a neighbour.
    ///
    /// - Returns: The count; `nil` if it passes the limit.
    package static func between(_ one: String, _ other: String, limit: Int) -> Int? {
        let one = Array(one.unicodeScalars.prefix(lengthLimit))
        let other = Array(other.unicodeScalars.prefix(lengthLimit))
        return between(one, other, limit: limit)
    }

    /// Finds the words that are near, the nearest first and equals in alphabetical order.
    ///
    /// Near means at most a third of the word's letters apart, and at least one letter may differ.
    package static func nearest(
        to word: String, among candidates: [String], count: Int = 3
    ) -> [String] {
        let letters = Array(word.lowercased().unicodeScalars.prefix(lengthLimit))
        let limit = max(1, letters.count / 3)
        var near: [(distance: Int, candidate: String)] = []
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(lengthLimit))
            if let distance = between(letters, other, limit: limit) {
                near.append((distance, candidate))
            }
        }
        near.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
        return near.prefix(count).map(\.candidate)
    }

    private static func between(
        _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int
    ) -> Int? {
        if abs(one.count - other.count) > limit { return nil }
        if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        var current = last
        for row in 1...one.count {
            current[0] = row
            var smallest = row
            for column in 1...other.count {
                let isSame = one[row - 1] == other[column - 1]
                var cost = min(
                    last[column] + 1, current[column - 1] + 1,
                    last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2],
                    one[row - 2] == other[column - 1]
                {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
                smallest = min(smallest, cost)
            }
            if smallest > limit { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
