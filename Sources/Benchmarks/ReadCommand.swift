#if CommandLine
import ArgumentParser
import Foundation
import Section11Tables

/// Times the reading of one file, of whatever format, into cells.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Times the reading of one file into cells.")

    private struct Report: Encodable {
        var cells: Int
        var bytes: Int
        var floorSeconds: Double
        var seconds: Double
        var peakMegabytes: Double
    }

    @Argument(help: "The file.")
    var file: String

    @Option(help: "How often it is read; the median counts.")
    var rounds = 1

    func run() throws {
        var floor = Timing("bytes and inflation")
        var timing = Timing("cells")
        var bytes = 0
        var cells = 0
        for _ in 0..<max(1, rounds) {
            floor.measure {
                guard let read = try? FileBytes.read(path: file) else { return }
                bytes = read.count
                if FileFormat.isArchive(read.span) { _ = try? ArchiveFloor.inflateAll(read) }
            }
            timing.measure {
                guard let read = try? FileBytes.read(path: file),
                    let workbook = try? WorkbookReader.read(read)
                else { return }
                cells = workbook.tables.reduce(0) { $0 + $1.cells.count }
            }
        }
        let report = Report(
            cells: cells, bytes: bytes, floorSeconds: floor.median, seconds: timing.median,
            peakMegabytes: timing.peakMegabytes)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}
#endif
