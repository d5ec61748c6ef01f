/// How many of each stratum a sample takes: in proportion, by largest remainder.
///
/// Every stratum that is not empty gets at least one where the sample is as large as there are such
/// strata: a type of setting with two schools would otherwise hardly ever be visited.
enum Allocation {
    /// Shares out a sample.
    ///
    /// - Parameters:
    ///   - size: How many are to be chosen in all; no more than there are.
    ///   - strata: How many each stratum has, in an order that does not change.
    /// - Returns: How many are chosen of each.
    static func shares(of size: Int, among strata: [Int]) -> [Int] {
        let whole = strata.reduce(0, +)
        let size = max(0, min(size, whole))
        guard size > 0 else { return strata.map { _ in 0 } }
        let least = size >= strata.count { $0 > 0 } ? 1 : 0
        var shares = strata.map { $0 == 0 ? 0 : max(least, size * $0 / whole) }
        /// By how much of a whole a stratum has less than its exact share, times the whole.
        func owed(_ stratum: Int) -> Int { size * strata[stratum] - shares[stratum] * whole }
        while true {
            let given = shares.reduce(0, +)
            if given == size { return shares }
            let places = strata.indices.filter {
                given < size ? shares[$0] < strata[$0] : shares[$0] > least
            }
            // Of equal claims the larger stratum goes first, and of equal strata the first.
            let chosen = places.max { one, other in
                let (left, right) = (owed(one), owed(other))
                if left != right { return (left < right) == (given < size) }
                if strata[one] != strata[other] {
                    return (strata[one] < strata[other]) == (given < size)
                }
                return one > other
            }
            guard let chosen else { return shares }
            shares[chosen] += given < size ? 1 : -1
        }
    }
}
