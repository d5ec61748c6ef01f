import Foundation

/// What each stage of the pipeline costs, alone and with those before it.
struct StageReport: Encodable {
    /// A stage.
    struct Stage: Encodable {
        /// Its name.
        let stage: String
        /// The seconds of the stage and of all before it.
        let seconds: Double
        /// The seconds of the stage alone: the difference to the stage before.
        let alone: Double
        /// The stage alone as a share of the whole pipeline.
        let share: Double
        /// The most memory that the process held, in megabytes.
        let peakMegabytes: Double
    }

    /// The files.
    let files: Int

    /// The returns that were read from them.
    let returns: Int

    /// The bytes of the files.
    let bytes: Int

    /// How many threads worked.
    let threads: Int

    /// How often each stage ran.
    let rounds: Int

    /// The stages in their order; each runs all before it too.
    let stages: [Stage]

    /// The most memory that the process held in any stage, in megabytes.
    let peakMegabytes: Double

    /// Makes the report of timings that are each of a stage with all before it.
    init(
        _ timings: [Timing], files: Int, returns: Int, bytes: Int, threads: Int, rounds: Int
    ) {
        self.files = files
        self.returns = returns
        self.bytes = bytes
        self.threads = threads
        self.rounds = rounds
        let whole = timings.last?.median ?? 0
        var before = 0.0
        stages = timings.map { timing in
            // Two stages that cost the same may come out in either order.
            let alone = max(0, timing.median - before)
            before = timing.median
            return Stage(
                stage: timing.name, seconds: timing.median, alone: alone,
                share: whole > 0 ? alone / whole : 0, peakMegabytes: timing.peakMegabytes)
        }
        peakMegabytes = timings.map(\.peakMegabytes).max() ?? 0
    }

    /// The report as one JSON document.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The report as a table.
    var table: String {
        let words = threads == 1 ? "one thread" : "\(threads) threads"
        var lines = [
            "\(returns) returns in \(files) files of \(bytes / 1000) kB, \(words), "
                + "median of \(rounds)",
            Self.padded("") + "   ms a return      share       seconds    peak MB",
        ]
        for stage in stages {
            lines.append(
                Self.padded(stage.stage)
                    + numbers(stage.alone, share: stage.share, stage.peakMegabytes))
        }
        let whole = stages.last?.seconds ?? 0
        lines.append(Self.padded("the whole") + numbers(whole, share: 1, peakMegabytes))
        return lines.joined(separator: "\n")
    }

    private func numbers(_ seconds: Double, share: Double, _ megabytes: Double) -> String {
        String(
            format: "%14.3f %9.1f%% %13.4f %10.1f",
            seconds * 1000 / Double(max(1, returns)), share * 100, seconds, megabytes)
    }

    private static func padded(_ name: String) -> String {
        name.padding(toLength: 26, withPad: " ", startingAt: 0)
    }
}
