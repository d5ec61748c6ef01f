import Section11Analysis
import Section11Returns
import Section11Standards

extension SummaryPage {
    /// What cells of the heat map have in common, beside where they lead.
    private struct CellKind: Hashable {
        let mark: String
        let style: String
        let isCarried: Bool
        let isProvisional: Bool
        let isLink: Bool
    }

    /// The rows of the heat map.
    var agencies: [Values] {
        var cells = FilledLines<CellKind>(["link"], parts.cell)
        return summary.agencies.indices.map { agency($0, &cells) }
    }

    private func agency(_ position: Int, _ making: inout FilledLines<CellKind>) -> Values {
        let agency = summary.agencies[position]
        let isAnswered = answers != nil && agency.kind != nil
        let cells = agency.ratings.indices.map { standard in
            let cell = marks.cell(agency.ratings[standard])
            let kind = CellKind(
                mark: cell.mark, style: cell.style, isCarried: agency.carried.contains(standard),
                isProvisional: agency.provisional.contains(standard),
                isLink: isAnswered && agency.ratings[standard] != .notAsked)
            let link = AnswerValues.anchor(agency: position, standard: standard)
            return making.line(kind, [link]) {
                var values: Values = [
                    "mark": kind.mark, "class": kind.style, "carried": kind.isCarried,
                    "provisional": kind.isProvisional,
                ]
                if !kind.isLink { values["link"] = false }
                return values
            }
        }
        return [
            "name": agency.name, "kind": agency.kind?.rawValue ?? "none",
            "cells": cells.joined(),
            "agencyLink": isAnswered ? "a\(position)" : false,
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
