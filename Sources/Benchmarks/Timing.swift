#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The durations of one stage over several rounds.
struct Timing {
    /// The stage.
    let name: String

    private var seconds: [Double] = []

    /// Creates a timing without a round.
    init(_ name: String) {
        self.name = name
    }

    /// Runs a stage once and notes how long it took.
    mutating func measure(_ stage: () -> Void) {
        let clock = ContinuousClock()
        let duration = clock.measure(stage)
        let (whole, atto) = duration.components
        seconds.append(Double(whole) + Double(atto) * 1e-18)
    }

    /// The median of the rounds, in seconds; 0 without a round.
    var median: Double {
        let ordered = seconds.sorted()
        if ordered.isEmpty { return 0 }
        let middle = ordered.count / 2
        return ordered.count.isMultiple(of: 2)
            ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
    }

    /// The most memory that the process has held, in megabytes.
    static var peakMegabytes: Double {
        var usage = rusage()
        _ = getrusage(.init(0), &usage)
        return Double(usage.ru_maxrss) / 1024
    }
}
