import Section11Returns
import Section11Standards
import Section11Tables

extension Summary {
    /// The summary as JSON, `section11/summary/1`.
    public var json: JSONValue {
        .object([
            ("schema", .string(Self.schema)),
            (
                "cycle",
                .object([
                    ("id", .string(cycle.id)), ("title", .string(cycle.title)),
                    ("opens", .optional(cycle.opens?.description)),
                    ("due", .optional(cycle.due?.description)),
                    ("ends", .optional(cycle.ends?.description)),
                    ("invented", .bool(cycle.isInvented)), ("kind", .string(cycle.kind)),
                ])
            ),
            ("notice", .optional(notice)),
            (
                "catalogue",
                .object([
                    ("id", .string(catalogue.id)), ("edition", .string(catalogue.edition)),
                    ("title", .string(catalogue.title)),
                    ("grades", .array(catalogue.grades.map(\.json))),
                ])
            ),
            (
                "method",
                .object([
                    ("code", .string(method.code)), ("description", .string(method.description)),
                    ("carriedForward", .string(method.countsCarried ? "counted" : "left-out")),
                ])
            ),
            ("asOf", .optional(asOf?.description)),
            (
                "scope",
                .object([
                    ("kind", .string(scope.kind)), ("areas", .strings(scope.areas.map(\.id))),
                ])
            ),
            ("returns", returns.json),
            (
                "standards",
                .array(standards.map { $0.json(on: catalogue.grades, method: method.code) })
            ),
            ("agencies", .array(agencies.map(json))),
            ("flags", .array(flags.map(\.json))),
            ("indicators", .array(indicators.map(\.json))),
            ("actions", actions.json),
            ("pool", pool.json), ("boards", boards?.json ?? .null),
            (
                "issues",
                .object([
                    ("errors", .int(issues.errors)), ("queries", .int(issues.queries)),
                    ("advice", .int(issues.advice)),
                ])
            ),
            ("explain", .string(FigureTrace(self).command)),
            ("engineVersion", .string(engineVersion)),
        ])
    }

    private func json(of agency: AgencyFigure) -> JSONValue {
        let numbers = standards.map(\.number)
        return .object([
            ("id", .string(agency.id)), ("name", .string(agency.name)),
            ("kind", .optional(agency.kind?.rawValue)), ("areas", .strings(agency.areas)),
            (
                "standards",
                .object(
                    zip(numbers, agency.ratings).map { number, rating in
                        (number, .string(rating.code(on: catalogue.grades)))
                    })
            ),
            ("provisional", .strings(agency.provisional.map { numbers[$0] })),
            ("carried", .strings(agency.carried.map { numbers[$0] })),
            ("carriedFrom", .array(agency.carriedFrom.map(\.json))),
            ("notCarried", .array(agency.notCarried.map(\.json))),
            ("coverage", .share(agency.coverage)),
        ])
    }
}

extension JSONValue {
    /// Makes a share of four decimals, or null where there is none.
    static func share(_ share: Fraction?) -> JSONValue {
        share.map { .units($0.rounded(toDecimals: 4), decimals: 4) } ?? .null
    }

    /// Makes an interval of four decimals, or null where there is none.
    static func interval(_ interval: Summary.Interval?) -> JSONValue {
        guard let interval else { return .null }
        return .array([
            .units(interval.low, decimals: 4), .units(interval.high, decimals: 4),
        ])
    }

    /// Makes counts by the codes of the grades.
    static func byGrade(_ counts: [Int], on grades: [Grade]) -> JSONValue {
        .object(zip(grades, counts).map { ($0.code, .int($1)) })
    }
}

extension Grade {
    fileprivate var json: JSONValue {
        .object([
            ("code", .string(code)), ("label", .string(label)),
            ("needsImprovement", .bool(needsImprovement)), ("colour", .optional(colour)),
        ])
    }
}
