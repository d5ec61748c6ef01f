#if CommandLine
import ArgumentParser
import BundledStandards
import Foundation
import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// Times the stages on the returns of a cycle, whatever their shape.
///
/// Each stage runs all before it too, so that its own cost is the difference. The floor is the
/// reading of the bytes and, for archives such as workbooks, their inflation. JSON has no cells;
/// its reading counts as answers.
struct TimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: "Times the stages on the returns of a cycle.")

    @Argument(help: "The cycle's directory.")
    var cycle: String

    @Option(help: "How often each stage runs; the median counts.")
    var rounds = 5

    @Option(help: "How many files are worked on at once.")
    var threads = 1

    @ArgumentParser.Flag(help: "Print one JSON document instead of a table.")
    var json = false

    func run() throws {
        let report = try Self.report(cycle, rounds: max(1, rounds), threads: max(1, threads))
        print(json ? report.json : report.table)
    }

    /// Times the stages.
    static func report(_ cycle: String, rounds: Int, threads: Int) throws -> StageReport {
        let library = StandardsLibrary(
            directories: [BundledStandards.directory].compactMap(\.self))
        let directory = try CycleDirectory.open(cycle, library: library)
        let paths = ReturnSet.files(in: directory.returnsPath).map {
            directory.returnsPath + "/" + $0
        }
        var guide = ReadingGuide(index: CatalogueIndex(directory.catalogue))
        guide.layouts = try directory.layouts(library: library)
        // As a summary reads: what the agencies wrote is let go of once it is looked through.
        guide.keepsTexts = false
        let known = guide
        var timings = ["bytes", "inflation", "cells and strings", "answers", "checks", "scores"]
            .map(Timing.init)
        var bytes = 0
        var returns = 0
        for _ in 0..<rounds {
            timings[0].measure {
                bytes = sum(paths, threads) { (try? FileBytes.read(path: $0))?.count ?? 0 }
            }
            timings[1].measure { _ = sum(paths, threads, inflated) }
            timings[2].measure { _ = sum(paths, threads, cells) }
            timings[3].measure {
                returns = sum(paths, threads) {
                    Submission.read(path: $0, guide: known).returns.count
                }
            }
            timings[4].measure { check(directory, library, known, threads) }
            timings[5].measure { score(directory, library, known, threads) }
        }
        return StageReport(
            timings, files: paths.count, returns: returns, bytes: bytes, threads: threads,
            rounds: rounds)
    }

    private static func sum(
        _ paths: [String], _ threads: Int, _ work: @escaping @Sendable (String) -> Int
    ) -> Int {
        Concurrently.map(paths, threads: threads, work).reduce(0, +)
    }

    @Sendable private static func inflated(_ path: String) -> Int {
        guard let bytes = try? FileBytes.read(path: path) else { return 0 }
        return FileFormat.isArchive(bytes.span)
            ? (try? ArchiveFloor.inflateAll(bytes)) ?? 0 : bytes.count
    }

    @Sendable private static func cells(_ path: String) -> Int {
        guard let bytes = try? FileBytes.read(path: path),
            FileFormat.isArchive(bytes.span) || FileFormat.detect(bytes) != .json
        else { return 0 }
        return (try? WorkbookReader.read(bytes))?.tables.reduce(0) { $0 + $1.cellCount } ?? 0
    }

    /// Reads and checks, and gives all that came out.
    private static func check(
        _ directory: CycleDirectory, _ library: StandardsLibrary, _ guide: ReadingGuide,
        _ threads: Int
    ) -> (set: ReturnSet, validations: [Validation])? {
        let set = try? ReturnSet.read(
            directory, library: library, guide: guide, threads: threads)
        guard let set else { return nil }
        return (set, Validation.validate(CycleContext(set), threads: threads))
    }

    /// Reads, scores, checks and flags, and gives all that came out.
    private static func score(
        _ directory: CycleDirectory, _ library: StandardsLibrary, _ guide: ReadingGuide,
        _ threads: Int
    ) -> (assessment: Assessment, validations: [Validation], flags: [Section11Analysis.Flag])? {
        let set = try? ReturnSet.read(
            directory, library: library, guide: guide, threads: threads)
        guard let set,
            let scope = Scope(areas: [], of: set.cycle),
            let assessment = Assessment(set, scope: scope, threads: threads)
        else { return nil }
        return (
            assessment, Validation.validate(CycleContext(set), threads: threads),
            FlagRules.flags(in: assessment, threads: threads)
        )
    }
}
#endif
