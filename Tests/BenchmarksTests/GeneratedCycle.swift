import Foundation
import Section11Returns
import Section11Standards
import TestSupport

@testable import Benchmarks

/// A cycle that is generated into a scratch directory, read, and removed.
struct GeneratedCycle {
    let cycle: SyntheticCycle
    let set: ReturnSet
    let files: [String]

    /// Generates and reads a cycle.
    init(
        returns: Int, shape: SyntheticShape = .ours, texts: SyntheticTexts = .plain,
        hasFaults: Bool = false, areas: Int = 1, seed: UInt64 = 11
    ) throws {
        var cycle = SyntheticCycle(returns: returns, seed: seed)
        cycle.shape = shape
        cycle.texts = texts
        cycle.hasFaults = hasFaults
        cycle.areas = areas
        self.cycle = cycle
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("section11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try cycle.write(to: directory)
        let library = StandardsLibrary(directories: [])
        let opened = try CycleDirectory.open(directory, library: library)
        files = ReturnSet.files(in: opened.returnsPath)
        set = try ReturnSet.read(opened, library: library)
    }

    /// What was put in and what was read differ in; nothing where all was read.
    func differences() -> [String] {
        var differences = set.submissions.compactMap { file in
            file.refusal.map { "\(file.file): \($0.message)" }
        }
        for number in 1...cycle.returns {
            let made = cycle.answers(of: number)
            guard let entry = set.entry(forAgency: number - 1) else {
                if made.fault != .misspelt { differences.append("agency \(number) is not found") }
                continue
            }
            let read = set.return(of: entry)
            differences += Self.differences(made, read, in: set.index)
        }
        return differences
    }

    private static func differences(
        _ made: SyntheticReturn, _ read: Return, in index: CatalogueIndex
    ) -> [String] {
        var found: [String: Response] = [:]
        for response in read.responses {
            guard let position = response.criterion else { continue }
            found[index.entries[position].criterion.ref] = response
        }
        var differences: [String] = []
        for answer in made.answers {
            let place = "agency \(made.number), \(answer.ref)"
            guard let response = found[answer.ref] else {
                if answer.rating != .unanswered { differences.append("\(place) is not read") }
                continue
            }
            if response.selfAssessed != rating(answer.rating) {
                differences.append("\(place): \(response.selfAssessed) for \(answer.rating)")
            }
            for (one, other) in [
                (answer.evidence, response.evidence), (answer.reason, response.reason),
                (answer.improvement, response.areasForImprovement),
            ] where one != other {
                differences.append("\(place): '\(other)' for '\(one)'")
            }
        }
        let planned = made.answers.compactMap { answer in answer.action.map { (answer.ref, $0) } }
        let actions = read.actions.map { [$0.ref, $0.action, $0.lead, $0.due.text] }
        let expected = planned.map { [$0.0, $0.1.text, $0.1.lead, $0.1.due] }
        if actions != expected {
            differences.append(
                "agency \(made.number): \(actions.count) actions for \(expected.count)")
        }
        return differences
    }

    private static func rating(_ rating: SyntheticReturn.Rating) -> Rating {
        switch rating {
        case .grade(let grade): .graded(grade)
        case .notApplicable: .notApplicable
        case .unanswered: .unanswered
        case .offScale(let words): .invalid(words)
        }
    }
}
