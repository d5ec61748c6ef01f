import Section11Analysis
import Section11Returns
import Section11Standards

extension SummaryPage {
    /// A row of the heat map.
    func agency(_ position: Int) -> Values {
        let agency = summary.agencies[position]
        let cells = agency.ratings.indices.map { standard in
            let cell = marks.cell(agency.ratings[standard])
            var values: Values = [
                "mark": cell.mark, "class": cell.style,
                "carried": agency.carried.contains(standard),
                "provisional": agency.provisional.contains(standard),
            ]
            let isAnswered = answers != nil && agency.kind != nil
            values["link"] =
                isAnswered && agency.ratings[standard] != .notAsked
                ? AnswerValues.anchor(agency: position, standard: standard) : false
            return values
        }
        return [
            "name": agency.name, "kind": agency.kind?.rawValue ?? "none", "cells": cells,
            "agencyLink": answers != nil && agency.kind != nil ? "a\(position)" : false,
            "coverage": agency.coverage.map { "\($0.rounded(toDecimals: 2))%" }
                ?? (agency.kind == nil ? "[x]" : "[z]"),
        ]
    }

    /// The flags, rule by rule.
    var rules: [Values] {
        FlagRules.all.compactMap { rule in
            let code = rule.code.rawValue
            let flags = summary.flags.filter { $0.code == code }
            guard let first = flags.first else { return nil }
            let rest = flags.dropFirst(Self.flagsShown)
            return [
                "code": code, "title": Words.sentence(rule.title), "reason": first.reason,
                "count": flags.count > 1 ? "\(flags.count)" : false,
                "isFact": flags.allSatisfy(\.tests.isEmpty),
                "flags": flags.prefix(Self.flagsShown).map(flag),
                "rest": rest.isEmpty
                    ? false
                    : [
                        "count": rest.count, "flags": rest.prefix(Self.flagsFolded).map(flag),
                        "cut": rest.count > Self.flagsFolded
                            ? "\(rest.count - Self.flagsFolded)" : false,
                    ] as Values,
            ]
        }
    }

    /// How many flags of one rule are shown before the rest is folded away.
    private static let flagsShown = 10

    /// How many of the rest are on the page.
    private static let flagsFolded = 200

    /// The codes in the table of standards, in words.
    var flagKey: String {
        let codes = Set(summary.standards.flatMap(\.flags))
        let words = FlagRules.all.compactMap { rule -> String? in
            let code = rule.code.rawValue
            guard codes.contains(code) else { return nil }
            switch code {
            case WeakStandard.code.rawValue: return "\(code), most agencies need improvement"
            case WeakestStandards.code.rawValue: return "\(code), among the weakest"
            default: return "\(code), \(rule.title)"
            }
        }
        return words.isEmpty ? "nothing" : words.joined(separator: "; ")
    }

    private func flag(_ flag: Summary.FlagFigure) -> Values {
        var values: Values = [
            "message": flag.message, "subject": flag.subject, "hasTests": !flag.tests.isEmpty,
            "hasShare": flag.share != nil,
            "firmness": flag.isFirm ? "Firm" : "Not firm", "holdsUnder": flag.holdsUnder,
            "tests": flag.tests.map {
                [
                    "reading": $0.reading, "verdict": $0.holds ? "holds" : "does not hold",
                    "class": $0.holds ? "holds" : "fails",
                ] as Values
            },
        ]
        if let share = flag.share {
            values["share"] = share.share.map { "\($0.rounded(toDecimals: 2))%" } ?? "[x]"
            values["interval"] = share.interval.percent
            values["rank"] = share.rank
        }
        return values
    }

    /// The figures beside the ratings.
    var indicators: [Values] {
        let names = Prose(summary)
        return summary.indicators.map { described in
            [
                "id": described.indicator.id, "title": described.indicator.title,
                "target": described.targetText,
                "result": described.resultText, "given": described.figures.count,
                "asked": summary.returns.received, "offTarget": names.list(described.offTarget),
                "none": names.withoutFigure(described),
            ]
        }
    }

    /// The names that `section11 explain` takes.
    var trace: Values {
        let trace = FigureTrace(summary)
        func rows(_ all: [FigureTrace.Names]) -> [Values] {
            all.map {
                ["kind": Words.sentence($0.kind), "names": $0.names.joined(separator: ", ")]
            }
        }
        return [
            "command": trace.command, "rows": rows(trace.names + [trace.criteria]),
            "agencies": rows(trace.agencies),
        ]
    }

    /// The reconciliation of the areas with the pool.
    var pool: Values {
        let pool = summary.pool
        let text = PoolText(summary)
        let again = pool.overlaps.filter { $0.areas > 1 }.map { overlap in
            let returns = Words.count(overlap.returns, "return covers", "returns cover")
            return [
                "words": Words.sentence("\(returns) \(Words.number(overlap.areas)) areas"),
                "again": (overlap.areas - 1) * overlap.returns,
            ] as Values
        }
        return [
            "hasPool": pool.isPool,
            "areas": pool.areas.map { ["name": $0.area.name, "returns": $0.returns] as Values },
            "sumOfAreas": pool.sumOfAreas, "overlaps": again, "distinct": pool.distinctReturns,
            "reconciles": text?.verdict ?? "",
            "countHeadings": text?.headings ?? [],
            "counts": (text?.rows ?? []).map { row in
                ["name": row.name, "cells": row.cells] as Values
            },
        ]
    }
}
