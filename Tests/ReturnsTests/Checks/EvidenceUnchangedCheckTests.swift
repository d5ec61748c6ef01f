import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct EvidenceUnchangedCheckTests {
    private func issues(
        _ code: String, before: (String, String), now: (String, String)
    ) throws -> [AuditIssue] {
        var bench = CheckBench()
        let agency = "| Agency | police | |\n"
        let earlier = MarkedTable(
            agency + "| Ref | Rating | Evidence |\n| 1.1 | \(before.0) | \(before.1) |")
        bench.earlier = [CheckBench().set(earlier)]
        return try bench.issues(
            code,
            in: MarkedTable(agency + "| Ref | Rating | Evidence |\n| 1.1 | \(now.0) | \(now.1) |"))
    }

    private let text = "The policy was approved in May and is on the intranet."

    @Test func `evidence of last year is advice`() throws {
        let found = try issues("R217", before: ("Good", text), now: ("Good", text))
        #expect(found.map(\.cells) == ["C3"])
        #expect(
            found.map(\.message) == [
                "the evidence of criterion 1.1 is word for word that of 'small-2018'"
            ])
        #expect(found.map(\.severity) == [.advice])
    }

    @Test func `new evidence, short evidence and a raised rating are not reported`() throws {
        #expect(try issues("R217", before: ("Good", text), now: ("Good", text + " Again.")).isEmpty)
        #expect(try issues("R217", before: ("Good", "seen"), now: ("Good", "seen")).isEmpty)
        #expect(try issues("R217", before: ("Good", text), now: ("Outstanding", text)).isEmpty)
    }

    @Test func `another edition is not compared`() throws {
        var old = CheckBench()
        old.id = "small-0"
        var bench = CheckBench()
        let table = MarkedTable(
            "| Agency | police | |\n| Ref | Rating | Evidence |\n| 1.1 | Good | \(text) |")
        bench.earlier = [old.set(table)]
        let validation = try bench.validate(table)
        #expect(!validation.issues.contains { $0.code.rawValue == "R217" })
        #expect(
            validation.checksNotRun.filter { $0.code.rawValue == "R217" }.map(\.because)
                == ["the cycle before used another edition"])
    }
}
