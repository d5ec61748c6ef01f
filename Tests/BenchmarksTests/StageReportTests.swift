import Testing

@testable import Benchmarks

/// What the stages cost, as it is printed.
struct StageReportTests {
    @Test(arguments: [SyntheticShape.ours, .tidy, .json, .docx])
    func `the stages of every shape add up to the whole`(shape: SyntheticShape) throws {
        let directory = try ScratchDirectory()
        var cycle = SyntheticCycle(returns: 2, seed: 11)
        cycle.shape = shape
        try cycle.write(to: directory.path)
        let report = try TimeCommand.report(directory.path, rounds: 1, threads: 1)
        #expect(report.returns == 2)
        #expect(report.bytes > 10_000)
        #expect(
            report.stages.map(\.stage) == [
                "bytes", "inflation", "cells and strings", "answers", "checks", "scores",
            ])
        #expect(report.stages.allSatisfy { $0.peakMegabytes > 1 && $0.seconds > 0 })
        #expect(report.table.split(separator: "\n").count == 9)
        #expect(report.json.hasPrefix("{\"bytes\":\(report.bytes),"))
    }
}
