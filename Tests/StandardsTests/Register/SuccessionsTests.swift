import Section11Standards
import Testing

struct SuccessionsTests {
    private func register(_ bodies: [(id: String, successor: String?)]) -> AuditCycle {
        AuditCycle(
            id: "c", title: "C", catalogue: "k",
            agencies: bodies.map { Agency(id: $0.id, name: $0.id, successor: $0.successor) })
    }

    @Test func `either register may name the successor`() {
        let plain = register([("solent", nil), ("southern", nil)])
        let told = register([("solent", "southern"), ("southern", nil)])
        let alone = register([("southern", nil)])
        #expect(Successions(from: plain, to: told).predecessors(of: "southern") == ["solent"])
        #expect(Successions(from: told, to: alone).predecessors(of: "southern") == ["solent"])
        #expect(Successions(from: plain, to: plain).predecessors(of: "southern").isEmpty)
        #expect(Successions(from: told, to: told).predecessors(of: "solent").isEmpty)
    }

    @Test func `where the registers differ the later one counts`() {
        let first = register([("a", "b"), ("b", nil), ("c", nil)])
        let second = register([("a", "c"), ("b", nil), ("c", nil)])
        #expect(Successions(from: first, to: second).predecessors(of: "c") == ["a"])
        #expect(Successions(from: first, to: second).predecessors(of: "b").isEmpty)
    }

    @Test func `bodies are followed through one between them, and a circle ends`() {
        let before = register([("a", "b"), ("b", nil), ("x", nil)])
        let after = register([("b", "c"), ("c", nil), ("x", nil)])
        #expect(Successions(from: before, to: after).predecessors(of: "c") == ["a", "b"])
        let circle = register([("a", "b"), ("b", "a")])
        #expect(Successions(from: circle, to: circle).predecessors(of: "a") == ["b"])
    }
}
