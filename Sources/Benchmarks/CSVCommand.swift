#if CommandLine
import ArgumentParser
import Foundation
import Section11Tables

/// Times the reader of CSV files on one file.
struct CSVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Times the reading of a CSV file into cells, or the counting of its rows.")

    private struct Report: Encodable {
        var cells: Int?
        var count: Int?
        var groups: Int?
        var seconds: Double
        var peakMegabytes: Double
    }

    @Argument(help: "The file.")
    var file: String

    @Option(help: "How often it is read; the median counts.")
    var rounds = 1

    @Option(
        help:
            "Count the rows by these columns, as in area,standard,rating, instead of keeping cells."
    )
    var tally: String?

    func run() throws {
        let columns = tally.map { $0.split(separator: ",").map(String.init) }
        var timing = Timing(columns == nil ? "cells" : "tallies")
        var report = Report(seconds: 0, peakMegabytes: 0)
        for _ in 0..<max(1, rounds) {
            timing.measure {
                // From the disk on, as others read who are timed beside it.
                if let columns {
                    let counts = (try? CSVReader.counts(ofFile: file, by: columns)) ?? [:]
                    report.groups = counts.count
                    report.count = counts.values.reduce(0, +)
                } else if let bytes = try? FileBytes.read(path: file) {
                    report.cells = (try? CSVReader.read(bytes))?.tables[0].cells.count
                }
            }
        }
        report.seconds = timing.median
        report.peakMegabytes = timing.peakMegabytes
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}
#endif
