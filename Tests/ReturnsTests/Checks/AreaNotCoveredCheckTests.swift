import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct AreaNotCoveredCheckTests {
    private let table = MarkedTable(
        """
        | Agency | 1️⃣police |
        | Ref    | Rating    |
        | 1.1    | Good      |
        """)

    @Test func `an agency of other areas is reported`() throws {
        var bench = CheckBench()
        bench.areas = [Area(id: "there", name: "There")]
        let issues = try bench.issues("R107", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == ["'Police force' covers here, and none of the cycle's areas"])
    }

    @Test func `an agency that covers one of several areas is not reported`() throws {
        var bench = CheckBench()
        bench.areas.append(Area(id: "there", name: "There"))
        #expect(try bench.issues("R107", in: table).isEmpty)
    }
}
