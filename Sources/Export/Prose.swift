import Section11Analysis
import Section11Returns

/// The sentences that every written report shares.
struct Prose {
    /// What the sentences are about.
    private let summary: Summary

    /// Makes the sentences of a summary.
    init(_ summary: Summary) {
        self.summary = summary
    }

    /// The title, such as "Section 11 audit 2017-18: Southampton".
    var title: String {
        guard let scope = summary.scope.name else { return summary.cycle.title }
        return "\(summary.cycle.title): \(scope)"
    }

    /// How many returns there are, in one or two sentences.
    var returns: String {
        let kinds = summary.returns.kinds
        let parts = [
            kinds.full > 0 ? Words.count(kinds.full, "full return", "full returns") : nil,
            kinds.update > 0
                ? Words.count(
                    kinds.update, "update on an earlier return", "updates on earlier returns")
                : nil,
            kinds.mini > 0 ? Words.count(kinds.mini, "mini return", "mini returns") : nil,
        ].compactMap(\.self)
        let received = Words.count(summary.returns.received, "agency", "agencies")
        let first = Words.sentence("\(received) made a return")
        let answered = parts.isEmpty ? "\(first)." : "\(first): \(Words.list(parts))."
        let missing = summary.returns.missing.count
        if missing > 0 {
            let asked = Words.count(missing, "agency that was", "agencies that were")
            return "\(answered) \(Words.sentence(asked)) asked made none."
        }
        return summary.returns.expected > 0
            ? "\(answered) Every agency that was asked made one." : answered
    }

    /// What the summary comes to, in one sentence.
    var headline: String {
        guard summary.standards.contains(where: { $0.figure.rated > 0 }) else {
            return "No agency rated itself on any standard."
        }
        let weak = summary.flags.filter { $0.code == "F01" }.map(\.figure)
        let numbers = summary.standards.map(\.number).filter(weak.contains)
        if numbers.isEmpty {
            return "In no standard do most agencies need improvement."
        }
        let noun = numbers.count == 1 ? "standard" : "standards"
        return "Most agencies need improvement in \(noun) \(Words.list(numbers))."
    }

    /// What is not in the figures, a sentence each; none if all is.
    var gaps: [String] {
        var lines = [summary.cycle.interim].compactMap(\.self)
        let missing = summary.agencies.filter { $0.kind == nil }.map(\.name)
        if !missing.isEmpty { lines.append("No return: \(Words.list(missing)).") }
        for file in summary.returns.unregistered {
            let name = file.name.isEmpty ? "names no agency" : "names '\(file.name)'"
            lines.append("The return \(file.file) \(name), which is in no register.")
        }
        for file in summary.returns.refused {
            lines.append("The file \(file.file) could not be read: \(file.because).")
        }
        // The boards' own part says how many returns lie with several boards.
        let repeats = Set(summary.boards?.repeats.flatMap(\.repeats) ?? [])
        for file in summary.returns.notCounted where !repeats.contains(file.file) {
            lines.append("The return \(file.file) is not counted: \(file.because).")
        }
        let presumed = summary.agencies.filter(\.isKindPresumed)
        if !presumed.isEmpty {
            lines.append(
                "\(Words.sentence(Words.count(presumed.count, "return does", "returns do"))) not "
                    + "say what kind it is; the kind that the board expected was taken.")
        }
        return lines
    }

    /// The names of agencies by their ids; "none" for none, a number beyond eight.
    func list(_ ids: [String]) -> String {
        if ids.isEmpty { return "none" }
        if ids.count > 8 { return Words.count(ids.count, "agency", "agencies") }
        let wanted = Set(ids)
        return Words.list(summary.agencies.filter { wanted.contains($0.id) }.map(\.name))
    }

    /// Who gives no figure for an indicator: by name those who say so, by number the silent ones.
    func withoutFigure(_ indicator: Summary.IndicatorSummary) -> String {
        let silent = indicator.notMentioned.count
        if silent == 0 { return list(indicator.notSupplied) }
        let others = "\(Words.count(silent, "agency does", "agencies do")) not mention it"
        return indicator.notSupplied.isEmpty
            ? others : "\(list(indicator.notSupplied)); \(others)"
    }

    /// How the figures are made, a sentence each, with the codes of the methods.
    var method: [String] {
        let carried =
            summary.method.countsCarried
            ? "A rating that an update return does not mention is carried forward from the "
                + "agency's last full return, counts, and is marked (M07)."
            : "Ratings carried forward from earlier cycles are left out (M07)."
        var lines = [
            "\(summary.method.description.dropLast()) (\(summary.method.code)).",
            "The effective rating is the moderation panel's where it recorded one, else the "
                + "agency's own.",
            "The share is the number of agencies whose rating needs improvement, divided by the "
                + "number of agencies rated.",
            "What is not applicable leaves both numbers (M05). What is not answered leaves both "
                + "as well, and a rating made without every answer is provisional (M06).",
            carried,
            "The 95% interval (Wilson) says how far the share might be a matter of which agencies "
                + "happened to answer. A flag is firm if it would still be raised under every "
                + "other reading of the same returns.",
        ]
        if !summary.indicators.isEmpty {
            lines.append(
                "A percentage is pooled only where every agency that gives it also gives its "
                    + "numerator and denominator; otherwise it is the mean of the agencies' own "
                    + "percentages. An agency without a figure is in no denominator.")
        }
        lines.append(
            "Catalogue \(summary.catalogue.id), edition \(summary.catalogue.edition); cycle "
                + "\(summary.cycle.id)"
                + (summary.asOf.map { "; as of \(Words.date($0))" } ?? "")
                + "; engine \(summary.engineVersion).")
        return lines
    }

    /// Why a figure has no share, in the shorthand of official statistics.
    static func absence(of figure: Summary.Figure) -> String {
        figure.unanswered + figure.notReturned > 0 ? "[x]" : "[z]"
    }

    /// The flags on a standard in a few words, with whether each is firm; empty without flags.
    static func firmness(of standard: Summary.StandardFigure, in summary: Summary) -> String {
        summary.flags.filter { $0.standard == standard.number }
            .map { "\($0.code) \($0.isFirm ? "firm" : "not firm")" }
            .joined(separator: ", ")
    }
}
