import Foundation
import Section11Returns
import Section11Standards
import TestSupport
import Testing

/// Bytes from a file are hostile: whatever they are, a file is read or refused, and never more.
struct SubmissionFuzzTests {
    private static let samples = [
        "4lscb-2017-18/returns/acute-hospital-trust.json",
        "4lscb-2017-18/returns/community-rehabilitation.csv",
        "4lscb-2017-18/returns/ambulance-trust.xlsx",
    ]

    @Test(arguments: samples)
    func `a spoilt file is read or refused`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let index = CatalogueIndex(try Repository.library.catalogue("section11-4lscb-2017"))
        var generator = SplitMix64(seed: 175)
        var refusals = 0
        for _ in 0..<400 {
            var submission = Submission.read(
                spoilt(whole, with: &generator), file: "spoilt", digest: nil)
            if submission.refusal != nil {
                refusals += 1
                #expect(submission.returns.isEmpty)
                continue
            }
            for position in submission.returns.indices {
                submission.returns[position].resolve(against: index)
            }
            for validation in try Self.validations(of: submission) {
                #expect(validation.issues.allSatisfy { !$0.message.isEmpty && !$0.fix.isEmpty })
            }
        }
        #expect(refusals > 0)
    }

    private static func validations(of submission: Submission) throws -> [Validation] {
        var choice = EditionChoice(Repository.library)
        return try choice.validate(submission)
    }

    private func spoilt(_ bytes: [UInt8], with generator: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(contentsOf: Array("\"{[,;]}:9999".utf8), at: place)
            case 3:
                let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
                bytes.append(contentsOf: bytes[place..<end])
            default:
                let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
                bytes.removeSubrange(place..<end)
            }
        }
        return bytes
    }
}
