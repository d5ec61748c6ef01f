/// The durations of one stage over several rounds, and its memory.
struct Timing {
    /// The stage.
    let name: String

    /// The most memory that the process held in any round, in megabytes.
    private(set) var peakMegabytes = 0.0

    private var seconds: [Double] = []

    /// Creates a timing without a round.
    init(_ name: String) {
        self.name = name
    }

    /// Runs a stage once and notes how long it took.
    ///
    /// What came out is let go of once the clock has stopped: the program does not wait for that
    /// either, but ends.
    mutating func measure<Outcome>(_ stage: () -> Outcome) {
        PeakMemory.begin()
        let start = ContinuousClock.now
        let outcome = stage()
        let (whole, atto) = (ContinuousClock.now - start).components
        withExtendedLifetime(outcome) {
            seconds.append(Double(whole) + Double(atto) * 1e-18)
            peakMegabytes = max(peakMegabytes, PeakMemory.megabytes)
        }
    }

    /// The median of the rounds, in seconds; 0 without a round.
    var median: Double {
        let ordered = seconds.sorted()
        if ordered.isEmpty { return 0 }
        let middle = ordered.count / 2
        return ordered.count.isMultiple(of: 2)
            ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
    }
}
