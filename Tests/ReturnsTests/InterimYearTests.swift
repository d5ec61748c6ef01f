import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct InterimYearTests {
    @Test func `an interim year says how many questions it asks`() {
        var cycle = SchoolCycle(schools: ["a": "academy"])
        #expect(cycle.set.interimStatement == nil)
        cycle.kind = .interim
        cycle.scope = ["1.1", "2"]
        #expect(
            cycle.set.interimStatement == """
                An interim year: 2 of 3 criteria are asked. Where an update does not mention a \
                criterion, the rating of the last full return is carried forward and marked.
                """)
        cycle.kind = .mini
        #expect(cycle.set.interimStatement == nil)
    }
}
