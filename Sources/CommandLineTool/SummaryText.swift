#if CommandLine
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Scoring
import Section11Standards

/// A summary as text for a terminal.
enum SummaryText {
    /// The lines of a summary: who answered, the standards by rank, and the flags.
    static func lines(for assessment: Assessment, flags: [Flag]) -> [String] {
        var lines = [heading(assessment)]
        if let notice = assessment.returnSet.cycle.notice {
            lines += StandardsText.wrapped(notice)
        }
        if let interim = assessment.returnSet.interimStatement {
            lines += StandardsText.wrapped(interim)
        }
        lines.append(returns(assessment))
        lines.append(headline(flags, assessment: assessment))
        lines.append("")
        let overview = FlagOverview(flags)
        lines += standards(assessment, overview)
        lines.append("")
        lines += self.flags(flags, overview, assessment: assessment)
        lines += indicators(assessment)
        return lines + pool(assessment)
    }

    private static func flags(
        _ flags: [Flag], _ overview: FlagOverview, assessment: Assessment
    ) -> [String] {
        if flags.isEmpty { return ["nothing is flagged"] }
        return FlagRules.all.flatMap { rule -> [String] in
            guard let raised = overview[rule] else { return [] }
            let shown = raised.shown.flatMap {
                line(for: Summary.FlagFigure($0, of: assessment), saysFirm: !raised.isFact)
            }
            let rest = raised.count - raised.shown.count
            let agencies = raised.agencyCount
            let at = agencies > 0 ? " at \(agencies) agencies" : ""
            let count = rest > 0 ? ": \(raised.count)\(at)" : ""
            return ["\(rule.code.rawValue) \(rule.title)\(count)"] + shown
                + (rest > 0 ? ["    and \(rest) more; the files written with -o have all"] : [])
        }
    }

    private static func line(for flag: Summary.FlagFigure, saysFirm: Bool) -> [String] {
        let firm = flag.isFirm ? "firm" : "not firm"
        if let share = flag.share, flag.standard != nil, flag.numbers.isEmpty {
            return [
                "    \(flag.subject): \(share.needingImprovement) of \(share.rated), "
                    + "rank \(share.rank), \(firm): \(flag.holdsUnder)"
            ]
        }
        // What no reading can change is not said to be firm line by line.
        let firmness = saysFirm ? " (\(firm): \(flag.holdsUnder))" : ""
        return StandardsText.wrapped("\(flag.message)\(firmness)", label: "    ", indent: 6)
    }

    /// The finding in one sentence.
    private static func headline(_ flags: [Flag], assessment: Assessment) -> String {
        let standards = assessment.index.catalogue.standards
        let weak = flags.filter { $0.code == WeakStandard.code }.compactMap(\.standard).sorted()
        let numbers = weak.map { standards[$0].number }
        guard let last = numbers.last else {
            return "In no standard do most agencies need improvement."
        }
        let list =
            numbers.count == 1
            ? "standard \(last)"
            : "standards \(numbers.dropLast().joined(separator: ", ")) and \(last)"
        return "Most agencies need improvement in \(list)."
    }

    private static func indicators(_ assessment: Assessment) -> [String] {
        let agencies = assessment.returnSet.cycle.agencies
        func names(_ positions: [Int]) -> String {
            positions.isEmpty ? "none" : positions.map { agencies[$0].name }.joined(separator: ", ")
        }
        var lines: [String] = []
        for found in IndicatorFigures.all(of: assessment) {
            let indicator = found.indicator
            let unit = indicator.kind == .percentage ? " %" : ""
            lines += ["", "\(indicator.title): \(found.figures.count) figures"]
            if let total = found.total { lines.append("  total: \(plain(total))") }
            if let pooled = found.pooled {
                lines.append("  of all together: \(plain(pooled))\(unit)")
            } else if indicator.kind == .percentage, let mean = found.mean {
                lines.append("  mean of the agencies' own percentages: \(plain(mean))\(unit)")
            }
            if let target = indicator.target {
                let goal = "\(target.comparator.rawValue) \(plain(target.value))\(unit)"
                lines += StandardsText.wrapped(
                    "do not reach the target (\(goal)): \(names(found.offTarget))",
                    label: "  ", indent: 2)
            }
            if !found.notSupplied.isEmpty {
                lines += StandardsText.wrapped(
                    "could supply no figure: \(names(found.notSupplied))", label: "  ", indent: 2)
            }
        }
        return lines
    }

    /// A figure to two decimals, without zeros at its end.
    private static func plain(_ value: Fraction) -> String {
        let hundredths = value.rounded(toDecimals: 2)
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        let digits = rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(whole).\(rest.isMultiple(of: 10) ? String(digits.dropLast()) : digits)"
    }

    private static func heading(_ assessment: Assessment) -> String {
        let cycle = assessment.returnSet.cycle
        let names = cycle.areas.filter { assessment.scope.areas.contains($0.id) }.map(\.name)
        let scope = names.count > 1 ? "pool of \(names.joined(separator: ", "))" : names.first
        return "\(cycle.title): \(scope ?? "all agencies")"
    }

    private static func returns(_ assessment: Assessment) -> String {
        let expected = ReturnsOverview.expected(in: assessment.returnSet, scope: assessment.scope)
        let counts = Return.Kind.allCases.compactMap { kind in
            let count = assessment.sheets.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        let kinds = counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
        return "\(assessment.sheets.count) of \(expected.count) returns received\(kinds)"
    }

    private static func standards(
        _ assessment: Assessment, _ overview: FlagOverview
    ) -> [String] {
        let catalogue = assessment.index.catalogue
        let order = catalogue.standards.indices.sorted {
            (assessment.ranks[$0] ?? .max, $0) < (assessment.ranks[$1] ?? .max, $1)
        }
        let rows = order.map { position in
            let tally = assessment.tallies.standards[position]
            let codes = overview.codes[position] ?? []
            let share = tally.share(on: assessment.scale).map { "\($0.rounded(toDecimals: 2)) %" }
            return [
                assessment.ranks[position].map(String.init) ?? "-",
                catalogue.standards[position].number,
                shortened(catalogue.standards[position].title),
                "\(tally.needingImprovement(on: assessment.scale)) of \(tally.rated)",
                share ?? "-", codes.joined(separator: " "),
            ]
        }
        let header = ["rank", "no.", "standard", "need improvement", "share", "flags"]
        return StandardsText.table([header] + rows).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func shortened(_ title: String) -> String {
        title.count <= 44 ? title : title.prefix(43) + "…"
    }

    private static func pool(_ assessment: Assessment) -> [String] {
        guard assessment.scope.kind == .pool else { return [] }
        let pool = Pool(of: assessment.returnSet, scope: assessment.scope)
        let names = Dictionary(
            assessment.returnSet.cycle.areas.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        let areas = pool.areas.map { "\(names[$0.area] ?? $0.area) \($0.returns)" }
        return [""]
            + StandardsText.wrapped(
                """
                pool: \(areas.joined(separator: " + ")) = \(pool.sumOfAreas), less \
                \(pool.doubleCounting) counted again in another area = \(pool.distinctReturns) \
                returns
                """, indent: 0)
            + proof(Reconciliation(of: assessment))
    }

    /// The boards, what stands between them, and what a person must settle.
    static func boards(_ boards: Summary.Boards) -> [String] {
        ["", "boards"]
            + boards.facts.flatMap { StandardsText.wrapped($0, label: "   ", indent: 4) }
            + boards.issues.flatMap { "\($0)".split(separator: "\n").map(String.init) }
    }

    /// Whether every count adds up, in a line.
    private static func proof(_ proof: Reconciliation) -> [String] {
        let wrong = proof.lines.count { !$0.reconciles }
        if wrong == 0 {
            return [
                "      so do ratings and each standard's counts: \(proof.lines.count) counts agree"
            ]
        }
        return ["      \(wrong) of \(proof.lines.count) counts do not add up"]
    }
}
#endif
