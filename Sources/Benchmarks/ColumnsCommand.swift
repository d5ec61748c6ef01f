#if CommandLine
import ArgumentParser
import Foundation
import Section11Scoring

/// Times the counting of ratings that are in memory, whole and by area.
struct ColumnsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "columns",
        abstract: "Times the counting of ratings that are in memory, whole and by area.")

    @Option(help: "The number of ratings.")
    var ratings = 24_000_000

    @Option(help: "The number of criteria.")
    var criteria = 100

    @Option(help: "The number of areas.")
    var areas = 153

    @ArgumentParser.Flag(help: "Print one JSON document instead of a table.")
    var json = false

    func validate() throws {
        if criteria < 1 || ratings < criteria { throw ValidationError("there is nothing to count") }
        if !(1...65_535).contains(areas) { throw ValidationError("--areas is at most 65535") }
    }

    func run() throws {
        let before = PeakMemory.megabytes
        let returns = ratings / criteria
        var random = SplitMix64(state: 11)
        var columns = RatingColumns(criteria: criteria)
        columns.reserveCapacity(returns)
        var groups: [UInt16] = []
        groups.reserveCapacity(returns)
        var row = [Standing](repeating: .unanswered, count: criteria)
        for _ in 0..<returns {
            for criterion in row.indices {
                let answer = random.next(below: 50)
                row[criterion] =
                    answer == 0
                    ? .notApplicable
                    : answer == 1 ? .unanswered : .graded(UInt8(random.grade()))
            }
            columns.append(row)
            groups.append(UInt16(random.next(below: areas)))
        }
        let each = (PeakMemory.megabytes - before) * 1_048_576 / Double(returns * criteria)
        var whole = Timing("counted")
        var byArea = Timing("counted by area")
        var counted = 0
        for _ in 0..<5 {
            whole.measure {
                counted = columns.tallies(grades: 4).reduce(0) {
                    $0 + $1.rated + $1.notApplicable + $1.unanswered
                }
            }
            byArea.measure {
                counted = columns.tallies(groups: groups, of: areas, grades: 4).joined().reduce(0) {
                    $0 + $1.rated + $1.notApplicable + $1.unanswered
                }
            }
        }
        guard counted == returns * criteria else {
            throw ValidationError("\(counted) of \(returns * criteria) ratings were counted")
        }
        if json {
            print(
                String(
                    format: "{\"ratings\": %d, \"seconds\": %.6f, \"byAreaSeconds\": %.6f, "
                        + "\"bytesPerRating\": %.3f}", counted, whole.median, byArea.median, each))
        } else {
            print("\(counted) ratings of \(returns) returns, median of 5")
            print(String(format: "counted                 %9.4f s", whole.median))
            print(String(format: "counted by \(areas) areas    %9.4f s", byArea.median))
            print(String(format: "memory                  %9.3f bytes a rating", each))
        }
    }
}
#endif
