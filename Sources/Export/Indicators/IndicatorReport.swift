public import Section11Analysis
import Section11Returns
import Section11Standards

/// What the agencies' figures come to, quarter by quarter, and where they cannot be put together.
public enum IndicatorReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/indicators/1"

    /// One line of the report: an indicator, of the whole cycle or of a quarter.
    private struct Line {
        let figures: IndicatorFigures
        /// The period in words.
        let period: String
    }

    /// The report on the figures of a scope.
    public static func report(_ assessment: Assessment) -> Report {
        let set = assessment.returnSet
        let series = IndicatorSeries.all(of: assessment)
        let lines = assessment.index.catalogue.indicators.flatMap { indicator -> [Line] in
            guard let found = series.first(where: { $0.indicator.id == indicator.id }) else {
                return [
                    Line(figures: IndicatorFigures(indicator, in: assessment), period: "cycle")
                ]
            }
            return found.points.map { Line(figures: $0.figures, period: "\($0.quarter)") }
        }
        let names = set.cycle.agencies.map(\.name)
        return Report(
            schema: schema, title: "\(set.cycle.title): figures", notice: set.cycle.statement,
            notes: notes(lines, series, names),
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("returns", label: "returns", .count(assessment.sheets.count)),
            ],
            tables: [
                results(lines), totals(series, names), absent(lines, names), given(lines, set),
            ])
    }

    private static func notes(
        _ lines: [Line], _ series: [IndicatorSeries], _ names: [String]
    ) -> [String] {
        var notes = [
            "a pooled percentage is the sum of numerators over the sum of denominators; mean and median "
                + "count every agency once, whatever its size, and are no percentage of all together"
        ]
        for line in lines where line.figures.indicator.kind == .percentage {
            let (count, all) = (line.figures.withCounts, line.figures.figures.count)
            guard all > 0, line.figures.pooled == nil else { continue }
            let period = line.period == "cycle" ? "" : " (\(line.period))"
            notes.append(
                "'\(line.figures.indicator.title)'\(period) cannot be pooled: \(count) of \(all) figures "
                    + "come with a numerator and a denominator")
        }
        for series in series where series.indicator.kind == .percentage {
            notes.append(
                "the quarters of '\(series.indicator.title)' are not put together: the same people are "
                    + "counted in each")
        }
        return notes
    }

    private static func results(_ lines: [Line]) -> ReportTable {
        ReportTable(
            "results", title: "what the figures come to",
            base: "percentages in per cent; the target is looked at agency by agency",
            columns: [
                .init("indicator", "id", isForPrograms: true), .init("title", "indicator"),
                .init("period", "period"), .init("kind", "kind"),
                .init("reported", "figures"), .init("withCounts", "with counts"),
                .init("pooled", "pooled"), .init("mean", "mean of agencies"),
                .init("median", "median of agencies"), .init("total", "total"),
                .init("target", "target"), .init("reach", "reach it"),
            ],
            rows: lines.map { line in
                let found = line.figures
                let target = found.indicator.target
                return [
                    .text(found.indicator.id), .text(found.indicator.title), .text(line.period),
                    .text(found.indicator.kind.rawValue), .count(found.figures.count),
                    .count(found.withCounts),
                    found.indicator.kind == .count
                        ? .absent(.notApplicable) : number(found.pooled, 2),
                    number(found.mean, 2), number(found.median, 2),
                    found.indicator.kind == .count
                        ? number(found.total, 0) : .absent(.notApplicable),
                    target.map { .text(words($0)) } ?? .absent(.notApplicable),
                    target == nil
                        ? .absent(.notApplicable)
                        : .count(found.figures.count { $0.meetsTarget == true }),
                ]
            }, whenEmpty: "the catalogue asks for no figures")
    }

    private static func totals(_ series: [IndicatorSeries], _ names: [String]) -> ReportTable {
        ReportTable(
            "years", title: "the year of what is counted by the quarter",
            base: "a sum only where every agency that gives a figure gives all four quarters",
            columns: [
                .init("indicator", "id", isForPrograms: true), .init("title", "indicator"),
                .init("total", "total"), .init("incomplete", "quarters missing"),
            ],
            rows: series.map { series in
                [
                    .text(series.indicator.id), .text(series.indicator.title),
                    series.indicator.kind == .count
                        ? number(series.total, 0) : .absent(.notApplicable),
                    .list(series.incomplete.map { names[$0] }),
                ]
            }, whenEmpty: "nothing is asked by the quarter")
    }

    private static func absent(_ lines: [Line], _ names: [String]) -> ReportTable {
        ReportTable(
            "absent", title: "who gives no figure, or does not reach the target",
            columns: [
                .init("indicator", "id", isForPrograms: true), .init("title", "indicator"),
                .init("period", "period"), .init("notSupplied", "could supply none"),
                .init("notMentioned", "does not mention it"), .init("offTarget", "off target"),
            ],
            rows: lines.map { line in
                func list(_ agencies: [Int]) -> ReportValue { .list(agencies.map { names[$0] }) }
                return [
                    .text(line.figures.indicator.id), .text(line.figures.indicator.title),
                    .text(line.period), list(line.figures.notSupplied),
                    list(line.figures.notMentioned), list(line.figures.offTarget),
                ]
            })
    }

    private static func given(_ lines: [Line], _ set: ReturnSet) -> ReportTable {
        ReportTable(
            "figures", title: "the figures",
            columns: [
                .init("indicator", "id", isForPrograms: true), .init("title", "indicator"),
                .init("period", "period"), .init("agency", "id", isForPrograms: true),
                .init("name", "agency"), .init("value", "figure"), .init("meets", "reaches it"),
            ],
            rows: lines.flatMap { line in
                line.figures.figures.map { figure in
                    let agency = set.cycle.agencies[figure.agency]
                    return [
                        .text(line.figures.indicator.id), .text(line.figures.indicator.title),
                        .text(line.period), .text(agency.id), .text(agency.name),
                        number(figure.value, line.figures.indicator.decimals),
                        figure.meetsTarget.map { .flag($0) } ?? .absent(.notApplicable),
                    ]
                }
            })
    }

    /// A number to some decimals; missing where there is none.
    private static func number(_ value: Fraction?, _ decimals: Int) -> ReportValue {
        value.map { .decimal($0.rounded(toDecimals: decimals), decimals: decimals) }
            ?? .absent(.missing)
    }

    private static func words(_ target: Indicator.Target) -> String {
        let number = ReportValue.decimal(target.value.rounded(toDecimals: 1), decimals: 1).words
        return switch target.comparator {
        case .moreThan: "more than \(number)"
        case .atLeast: "at least \(number)"
        case .equal: "exactly \(number)"
        case .atMost: "at most \(number)"
        case .lessThan: "less than \(number)"
        }
    }
}
