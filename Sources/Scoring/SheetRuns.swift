import Section11Tables

/// Work on the sheets of a scope, run by run, several runs at once.
package enum SheetRuns {
    /// How many sheets are worked on in one go; fewer than two runs are not worth a thread.
    private static let length = 64

    /// The results of a work on runs of positions, joined in their order.
    ///
    /// - Parameters:
    ///   - count: How many positions there are.
    ///   - threads: How many runs are worked on at once; `nil` for as many as are of use.
    ///   - work: The work on a run of them; it must depend on the run alone.
    /// - Returns: The results, which are the same however many threads there are.
    package static func map<Value: Sendable>(
        _ count: Int, threads: Int? = nil, _ work: @escaping @Sendable (Range<Int>) -> [Value]
    ) -> [Value] {
        if count < 2 * length { return work(0..<count) }
        let runs = stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
        let results = Concurrently.map(runs, threads: threads ?? Concurrently.most, work)
        var values: [Value] = []
        values.reserveCapacity(results.reduce(0) { $0 + $1.count })
        for result in results { values += result }
        return values
    }
}
