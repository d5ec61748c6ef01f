import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct AgencyGroupingTests {
    @Test func `settings come in their own order, unknown ones after them, silence last`() {
        var cycle = SchoolCycle(schools: [
            "a": "forest-school", "b": "early-years", "c": "maintained", "d": "maintained",
        ])
        cycle.agencies.append(Agency(id: "e", name: "E"))
        let groups = AgencyGrouping.setting.groups(of: [4, 3, 2, 1, 0], in: cycle.cycle)
        #expect(
            groups.map(\.label) == [
                "maintained school", "early years provider", "forest-school", nil,
            ])
        #expect(groups.map(\.members) == [[3, 2], [1], [0], [4]])
    }

    @Test func `phases and kinds come by name, and nobody is left out`() {
        let agencies = [("a", "secondary"), ("b", "primary"), ("c", nil)].map { id, phase in
            Agency(id: id, name: id, phase: phase)
        }
        var cycle = SchoolCycle(schools: [:])
        cycle.agencies = agencies
        let phases = AgencyGrouping.phase.groups(of: [0, 1, 2], in: cycle.cycle)
        #expect(phases.map(\.label) == ["primary", "secondary", nil])
        let kinds = AgencyGrouping.kind.groups(of: [0, 1, 2], in: cycle.cycle)
        #expect(kinds.map(\.label) == [nil])
        #expect(kinds.map(\.members) == [[0, 1, 2]])
    }
}
