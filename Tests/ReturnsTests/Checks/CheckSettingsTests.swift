import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CheckSettingsTests {
    private let table = MarkedTable(
        """
        | Agency | police | |
        | Ref | Rating | Evidence |
        | 1.1 | Good   |          |
        """)

    @Test func `the catalogue replaces the severity of a check`() throws {
        var bench = CheckBench()
        #expect(try bench.issues("R214", in: table).map(\.severity) == [.query])
        bench.checks = ["R214": CheckSetting(severity: .error)]
        #expect(try bench.issues("R214", in: table).map(\.severity) == [.error])
        bench.checks = ["R214": CheckSetting(severity: .advice)]
        #expect(try bench.issues("R214", in: table).map(\.severity) == [.advice])
    }

    @Test func `a check that is turned off is in the ledger with the reason`() throws {
        var bench = CheckBench()
        let all = try bench.validate(table)
        bench.checks = ["R214": CheckSetting(severity: .off, because: "evidence comes later")]
        let validation = try bench.validate(table)
        #expect(!validation.issues.contains { $0.code.rawValue == "R214" })
        #expect(validation.checksRun == all.checksRun - 1)
        #expect(
            validation.checksNotRun.filter { $0.code.rawValue == "R214" }.map(\.because)
                == ["turned off by the catalogue: evidence comes later"])
    }

    @Test func `every check but those of child-level data can be changed`() {
        let codes = ReturnChecks.all.map { $0.code.rawValue }.filter { !$0.hasPrefix("R3") }
        #expect(CheckSetting.changeable == codes)
        #expect(CheckSetting.withThreshold.allSatisfy(codes.contains))
    }
}
