import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// The numbers of what the checks find are those of what they find.
struct ValidationTotalsTests {
    @Test(arguments: TextFindingsTests.samples, [1, 4])
    func `a cycle's totals count what its validations hold`(sample: String, threads: Int) throws {
        let context = CycleContext(try TextFindingsTests.read(sample, keepsTexts: false))
        let validations = Validation.validate(context)
        let totals = Validation.totals(of: context, threads: threads)
        let issues = validations.flatMap(\.issues)
        #expect(totals == Validation.Totals(validations))
        #expect(totals.errors == issues.count { $0.severity == .error })
        #expect(totals.queries == issues.count { $0.severity == .query })
        #expect(totals.advice == issues.count { $0.severity == .advice })
        #expect(totals.hasUnreadable == validations.contains { !$0.isReadable })
    }

    @Test func `a file that cannot be read is an error`() throws {
        let refused = Submission.read(Array("%PDF-1.4".utf8), file: "a.pdf")
        let cycle = SmallCycle(criteria: ["1.1"])
        let set = ReturnSet(
            cycle: try TextFindingsTests.read("southend-2011-12", keepsTexts: false).cycle,
            index: CatalogueIndex(cycle.catalogue), submissions: [refused],
            register: AgencyRegister([]))
        let totals = Validation.totals(of: CycleContext(set))
        #expect(totals.errors == 1)
        #expect(totals.hasUnreadable)
    }
}
