#if CommandLine
import ArgumentParser
import Foundation
import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// Times the stages on the returns of a cycle, each by itself.
///
/// The first three always run on one thread.
struct TimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: "Times the stages on the returns of a cycle.")

    @Argument(help: "The cycle's directory.")
    var cycle: String

    @Option(help: "How often each stage runs; the median counts.")
    var rounds = 5

    @Option(help: "How many returns are read and checked at once.")
    var threads = 1

    @ArgumentParser.Flag(help: "Print one JSON document instead of a table.")
    var json = false

    func run() throws {
        let library = StandardsLibrary(directories: [])
        let directory = try CycleDirectory.open(cycle, library: library)
        let names = ReturnSet.files(in: directory.returnsPath)
        let paths = names.map { directory.returnsPath + "/" + $0 }
        var timings = [
            Timing("read bytes and inflate"), Timing("+ cells and strings"),
            Timing("+ answers"), Timing("+ checks"), Timing("+ scores, tallies and flags"),
        ]
        for _ in 0..<max(1, rounds) {
            timings[0].measure { inflate(paths) }
            timings[1].measure { readTables(paths) }
            timings[2].measure { readReturns(paths) }
            timings[3].measure { check(directory, library) }
            timings[4].measure { score(directory, library) }
        }
        print(json ? report(timings, files: paths.count) : table(timings, files: paths.count))
    }

    private func inflate(_ paths: [String]) {
        for path in paths {
            guard let bytes = try? FileBytes.read(path: path) else { continue }
            _ = try? ArchiveFloor.inflateAll(bytes)
        }
    }

    private func readTables(_ paths: [String]) {
        for path in paths {
            guard let bytes = try? FileBytes.read(path: path) else { continue }
            _ = try? WorkbookReader.read(bytes)
        }
    }

    private func readReturns(_ paths: [String]) {
        for path in paths { _ = Submission.read(path: path) }
    }

    private func check(_ directory: CycleDirectory, _ library: StandardsLibrary) {
        guard let set = try? ReturnSet.read(directory, library: library, threads: threads) else {
            return
        }
        _ = Validation.validate(CycleContext(set), threads: threads)
    }

    private func score(_ directory: CycleDirectory, _ library: StandardsLibrary) {
        guard let set = try? ReturnSet.read(directory, library: library, threads: threads),
            let scope = Scope(areas: [], of: set.cycle),
            let assessment = Assessment(set, scope: scope)
        else { return }
        _ = Validation.validate(CycleContext(set), threads: threads)
        _ = FlagRules.flags(in: assessment, threads: threads)
    }

    private func table(_ timings: [Timing], files: Int) -> String {
        let words = threads == 1 ? "one thread" : "\(threads) threads"
        var lines = ["\(files) returns, \(words), median of \(max(1, rounds))"]
        for timing in timings {
            let each = timing.median / Double(max(1, files))
            lines.append(
                timing.name.padding(toLength: 30, withPad: " ", startingAt: 0)
                    + String(format: "%8.3f ms a return %9.3f s", each * 1000, timing.median))
        }
        lines.append(String(format: "peak memory %.1f MB", Timing.peakMegabytes))
        return lines.joined(separator: "\n")
    }

    private func report(_ timings: [Timing], files: Int) -> String {
        let stages = timings.map {
            String(format: "{\"stage\": \"%@\", \"seconds\": %.6f}", $0.name, $0.median)
        }
        return """
            {"returns": \(files), "peakMegabytes": \(String(format: "%.1f", Timing.peakMegabytes)), \
            "stages": [\(stages.joined(separator: ", "))]}
            """
    }
}
#endif
