import Section11Analysis
import Section11Returns
import Section11Scoring
public import Section11Standards

extension Summary {
    /// What the agencies' figures for one indicator say.
    public struct IndicatorSummary: Sendable, Equatable {
        /// One agency's figure.
        public struct Figure: Sendable, Equatable {
            /// The agency's id.
            public let agency: String
            /// The figure.
            public let value: Fraction
            /// Whether it reaches the target; `nil` if nothing is set.
            public let meetsTarget: Bool?
        }

        /// The indicator.
        public let indicator: Indicator
        /// The figures given, in the register's order.
        public let figures: [Figure]
        /// The mean of the agencies' figures; `nil` if none gives one.
        public let mean: Fraction?
        /// The percentage of all together; `nil` where a numerator or denominator is missing.
        public let pooled: Fraction?
        /// The sum of counts; `nil` for percentages.
        public let total: Fraction?
        /// The ids of agencies whose figure does not reach the target.
        public let offTarget: [String]
        /// The ids of agencies that say they have no figure.
        public let notSupplied: [String]
        /// The ids of agencies that do not mention the indicator.
        public let notMentioned: [String]
    }

    static func indicators(of assessment: Assessment) -> [IndicatorSummary] {
        let agencies = assessment.returnSet.cycle.agencies
        return IndicatorFigures.all(of: assessment).map { found in
            IndicatorSummary(
                indicator: found.indicator,
                figures: found.figures.map {
                    .init(
                        agency: agencies[$0.agency].id, value: $0.value,
                        meetsTarget: $0.meetsTarget)
                },
                mean: found.mean, pooled: found.pooled, total: found.total,
                offTarget: found.offTarget.map { agencies[$0].id },
                notSupplied: found.notSupplied.map { agencies[$0].id },
                notMentioned: found.notMentioned.map { agencies[$0].id })
        }
    }
}

extension Summary.IndicatorSummary {
    /// The indicator in the summary's JSON.
    var json: JSONValue {
        .object([
            ("id", .string(indicator.id)), ("title", .string(indicator.title)),
            ("kind", .string(indicator.kind.rawValue)), ("target", target),
            ("reported", .int(figures.count)), ("mean", Self.number(mean)),
            ("pooled", Self.number(pooled)), ("total", Self.number(total)),
            ("offTarget", .strings(offTarget)), ("notSupplied", .strings(notSupplied)),
            ("notMentioned", .strings(notMentioned)),
            (
                "figures",
                .array(
                    figures.map { figure in
                        .object([
                            ("agency", .string(figure.agency)),
                            ("value", Self.number(figure.value)),
                            ("meetsTarget", figure.meetsTarget.map { .bool($0) } ?? .null),
                        ])
                    })
            ),
        ])
    }

    private var target: JSONValue {
        guard let target = indicator.target else { return .null }
        return .object([
            ("comparator", .string(target.comparator.rawValue)),
            ("value", Self.number(target.value)),
        ])
    }

    private static func number(_ value: Fraction?) -> JSONValue {
        decimal(value, decimals: 4) ?? .null
    }
}
