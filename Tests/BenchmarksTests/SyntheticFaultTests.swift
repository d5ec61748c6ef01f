import Section11Returns
import Section11Standards
import Testing

@testable import Benchmarks

/// What is typically wrong in returns is read as wrong.
struct SyntheticFaultTests {
    @Test(arguments: [SyntheticShape.ours, .tidy, .json])
    func `a fault is read as it was put in`(shape: SyntheticShape) throws {
        let made = try GeneratedCycle(returns: 60, shape: shape, hasFaults: true)
        #expect(made.differences() == [])
    }

    @Test func `each fault is found by its check and costs no other return`() throws {
        let made = try GeneratedCycle(returns: 120, shape: .tidy, hasFaults: true)
        let validations = Validation.validate(CycleContext(made.set))
        var seen: Set<SyntheticFault> = []
        for (entry, validation) in zip(made.set.entries, validations) {
            // One file holds the returns in the order of their agencies.
            let fault = made.cycle.answers(of: entry.position + 1).fault
            let codes = Set(validation.issues.map(\.code.rawValue))
            switch fault {
            case .unanswered: #expect(codes.contains("R203"))
            case .offScale: #expect(codes.contains("R201"))
            case .noEvidence: #expect(codes.contains("R214"))
            case .noAction: #expect(codes.contains("R221"))
            case .misspelt: #expect(codes.contains("R101"))
            case .wrongDate: #expect(!codes.isDisjoint(with: ["R403", "R404"]))
            case nil: #expect(codes.isDisjoint(with: ["R101", "R201", "R203", "R403", "R404"]))
            }
            if let fault { seen.insert(fault) }
        }
        #expect(seen == Set(SyntheticFault.allCases))
        #expect(validations.count == 120)
    }
}
