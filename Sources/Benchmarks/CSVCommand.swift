#if CommandLine
import ArgumentParser
import Foundation
import Section11Tables

/// Times the reader of CSV files on one file.
struct CSVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Times the reading of a CSV file into cells.")

    @Argument(help: "The file.")
    var file: String

    @Option(help: "How often it is read; the median counts.")
    var rounds = 1

    func run() throws {
        let bytes = try FileBytes.read(path: file)
        var timing = Timing("cells")
        var cells = 0
        for _ in 0..<max(1, rounds) {
            timing.measure { cells = (try? CSVReader.read(bytes))?.tables[0].cells.count ?? 0 }
        }
        let seconds = timing.median
        print(
            String(
                format:
                    "{\"cells\": %d, \"bytes\": %d, \"seconds\": %.6f, \"peakMegabytes\": %.1f}",
                cells, bytes.count, seconds, Timing.peakMegabytes))
    }
}
#endif
