public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// What a comparison of two cycles says, free of format.
public struct ComparisonReport: Sendable {
    /// One standard's figures, ready to print.
    struct Row {
        let number: String
        let title: String
        let change: StandardChange
    }

    /// The comparison.
    let comparison: Comparison

    /// Takes over a comparison.
    public init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    /// The standards that can be compared, in the later edition's order.
    var rows: [Row] {
        comparison.standards.compactMap { change in
            guard let change else { return nil }
            let standard = comparison.index.catalogue.standards[change.standard]
            return Row(number: standard.number, title: standard.title, change: change)
        }
    }

    /// The standards of the later edition of which nothing can be compared.
    var notCompared: [String] {
        zip(comparison.index.catalogue.standards, comparison.standards)
            .filter { $0.1 == nil }.map(\.0.number)
    }

    /// What every output made from the cycles must say; `nil` for nothing.
    var notice: String? {
        let sides = [comparison.before.cycle, comparison.after.cycle]
        return sides.lazy.compactMap(\.notice).first
            ?? (sides.contains(where: \.isInvented) ? "The returns are invented." : nil)
    }

    /// What the percentages are percentages of.
    static let bases = """
        A cycle's share is of the agencies rated in that cycle. A difference is in percentage points. \
        A relative change is of the earlier cycle's share. Agencies rated in both cycles are compared \
        one by one; the sign test asks how likely so one-sided a movement is by chance, and looks \
        only at those that moved.
        """

    /// A name of an agency in either register.
    func name(_ id: String) -> String {
        (comparison.after.cycle.agency(id) ?? comparison.before.cycle.agency(id))?.name ?? id
    }

    /// A share with its base: `13 of 19 (68%)`.
    static func share(_ count: StandardChange.Count) -> String {
        guard let share = count.share else { return "0 rated" }
        return "\(count.needingImprovement) of \(count.rated) (\(share.rounded(toDecimals: 2))%)"
    }

    /// A difference in percentage points with its sign: `+18.4`; `–` where there is none.
    static func points(_ difference: Fraction?) -> String {
        difference.map { signed($0.rounded(toDecimals: 3)) } ?? "–"
    }

    /// A relative change in per cent with its sign, of the earlier share; `–` where there is none.
    static func relative(_ change: Fraction?) -> String {
        change.map { signed($0.rounded(toDecimals: 3)) + "%" } ?? "–"
    }

    /// A probability to three decimals; `–` where nothing moved.
    static func probability(_ test: SignTest?) -> String {
        guard let test else { return "–" }
        let thousandths = Int((test.probability * 1000).rounded())
        if thousandths == 0 { return "<0.001" }
        return JSONValue.units(thousandths, decimals: 3).text()
    }

    /// Tenths with a sign, such as `+18.4`.
    private static func signed(_ tenths: Int) -> String {
        let text = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
        return tenths == 0 ? text : (tenths < 0 ? "-" : "+") + text
    }
}
