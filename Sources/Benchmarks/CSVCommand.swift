#if CommandLine
import ArgumentParser
import Foundation
import Section11Tables

/// Times the reader of CSV files on one file.
struct CSVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Times the reading of a CSV file into cells.")

    private struct Report: Encodable {
        var cells: Int
        var bytes: Int
        var seconds: Double
        var groups: Int?
        var tallySeconds: Double?
        var peakMegabytes: Double
    }

    @Argument(help: "The file.")
    var file: String

    @Option(help: "How often it is read; the median counts.")
    var rounds = 1

    @Option(help: "Also count the rows by these columns, as in area,standard,rating.")
    var tally: String?

    func run() throws {
        let bytes = try FileBytes.read(path: file)
        let columns = tally.map { $0.split(separator: ",").map(String.init) }
        var timing = Timing("cells")
        var whole = Timing("cells and tallies")
        var cells = 0
        var groups: Int?
        for _ in 0..<max(1, rounds) {
            timing.measure { cells = (try? CSVReader.read(bytes))?.tables[0].cells.count ?? 0 }
            guard let columns else { continue }
            whole.measure {
                groups = (try? CSVReader.read(bytes)).map { read in
                    CSVTally.counts(of: read.tables[0], by: columns).count
                }
            }
        }
        let report = Report(
            cells: cells, bytes: bytes.count, seconds: timing.median, groups: groups,
            tallySeconds: columns == nil ? nil : whole.median,
            peakMegabytes: max(timing.peakMegabytes, whole.peakMegabytes))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}
#endif
