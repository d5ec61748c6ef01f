import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct OffTargetTests {
    private func flags(
        _ comparator: Indicator.Target.Comparator?, _ figures: [String],
        kind: Indicator.Kind = .percentage
    ) throws -> [Flag] {
        let small = SmallCycle(criteria: ["1.1"]).catalogue
        let target = comparator.map {
            Indicator.Target(comparator: $0, value: Fraction(70, of: 1) ?? .zero)
        }
        let catalogue = Catalogue(
            id: small.id, title: "Small", edition: "1", scale: small.scale,
            indicators: [
                Indicator(id: "trained", title: "Staff trained", kind: kind, target: target)
            ], standards: small.standards)
        var cycle = FlagCycle(catalogue)
        for (position, figure) in figures.enumerated() {
            cycle.add("a\(position)", indicators: ["{\"id\": \"trained\", \(figure)}"])
        }
        return try cycle.flags(OffTarget.self)
    }

    // F13
    @Test(arguments: [
        (Indicator.Target.Comparator.moreThan, [69, 70]), (.atLeast, [69]), (.equal, [69, 71]),
        (.atMost, [71]), (.lessThan, [70, 71]),
    ])
    func `strict and other comparators`(
        _ comparator: Indicator.Target.Comparator, _ missed: [Int]
    ) throws {
        let off = try [69, 70, 71].filter { value in
            try !flags(comparator, ["\"value\": \(value)"]).isEmpty
        }
        #expect(off == missed)
    }

    // F13
    @Test func `the furthest from the target comes first`() throws {
        let raised = try flags(
            .moreThan, ["\"value\": 70", "\"value\": 12.5", "\"value\": 96.2", "\"value\": 60"])
        #expect(
            raised.map(\.subject) == [
                .figure(agency: 1, indicator: 0), .figure(agency: 3, indicator: 0),
                .figure(agency: 0, indicator: 0),
            ])
        #expect(
            raised.first?.message
                == "Staff trained: Agency a1 gives 12.5 %, and the target is more than 70 %")
    }

    // F13
    @Test func `the pooled figure is compared, a mean of percentages is not`() throws {
        let parts = [
            "\"value\": 50, \"numerator\": 100, \"denominator\": 200",
            "\"value\": 100, \"numerator\": 10, \"denominator\": 10",
        ]
        let raised = try flags(.moreThan, parts)
        #expect(
            raised.map(\.subject) == [.indicator(0), .figure(agency: 0, indicator: 0)])
        #expect(
            raised.first?.message
                == "Staff trained: all agencies together come to 52.381 %, and the target is "
                + "more than 70 %")
        let bare = try flags(.moreThan, ["\"value\": 50", "\"value\": 71"])
        #expect(bare.map(\.subject) == [.figure(agency: 0, indicator: 0)])
    }

    // F13
    @Test func `no target, no figure or an impossible one is not off target`() throws {
        #expect(try flags(nil, ["\"value\": 1"]).isEmpty)
        #expect(
            try flags(.moreThan, ["\"value\": \"not collected\"", "\"value\": -3"]).isEmpty)
    }
}
