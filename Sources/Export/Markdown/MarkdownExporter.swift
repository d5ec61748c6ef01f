import Section11Returns
import Section11Standards

/// The summary as a section of Markdown that an officer pastes into an annual report.
public struct MarkdownExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "md"

    /// The extension of its files.
    public static let fileExtension = "md"

    /// Creates the exporter.
    public init() {}

    /// Makes `summary.md`.
    public func files(for summary: Summary) -> [ExportedFile] {
        let parts =
            heading(summary) + who(summary) + findings(summary) + MarkdownFlags.parts(summary)
            + indicators(summary)
            + gaps(summary)
            + pool(summary)
            + method(summary)
        return [ExportedFile(name: "summary.md", text: parts.joined(separator: "\n\n") + "\n")]
    }

    private func heading(_ summary: Summary) -> [String] {
        let prose = Prose(summary)
        var parts = ["## " + MarkdownText.escaped(prose.title)]
        if let notice = summary.notice {
            parts.append("> **" + MarkdownText.escaped(notice) + "**")
        }
        parts.append(MarkdownText.escaped(prose.returns))
        parts.append(MarkdownText.escaped(prose.headline))
        return parts
    }

    /// The agencies side by side, by what they sent.
    private func who(_ summary: Summary) -> [String] {
        let columns = Return.Kind.allCases.map { kind in
            (kind, summary.agencies.filter { $0.kind == kind }.map(\.name))
        }.filter { !$0.1.isEmpty }
        let rows = (0..<(columns.map(\.1.count).max() ?? 0)).map { row in
            columns.map { $0.1.indices.contains(row) ? $0.1[row] : "" }
        }
        guard !rows.isEmpty else { return [] }
        let headings = columns.map {
            "\(Words.sentence(Words.title(ofKind: $0.0.rawValue))) (\($0.1.count))"
        }
        return ["### Who made a return", MarkdownText.table(headings, rows: rows)]
    }

    private func findings(_ summary: Summary) -> [String] {
        let weak = summary.flags.filter { $0.code == "F01" }
        var parts: [String] = []
        if !weak.isEmpty {
            parts.append("### Where most agencies identified themselves as requiring improvement")
            let lines = weak.map { flag in
                let title = summary.standards.first { $0.number == flag.figure }?.title ?? ""
                let firm = flag.isFirm ? "firm" : "not firm: it \(flag.holdsUnder)"
                return "- "
                    + MarkdownText.escaped(
                        "Standard \(flag.figure), \(title): "
                            + "\(flag.share?.needingImprovement ?? 0) of "
                            + "\(flag.share?.rated ?? 0) rated agencies (\(firm))")
            }
            parts.append(lines.joined(separator: "\n"))
        }
        parts.append("### Standards by the share of agencies that need improvement")
        let rows = summary.rankedStandards.map { standard in
            [
                standard.figure.rank.map(String.init) ?? "",
                "\(standard.number). \(standard.title)", String(standard.figure.rated),
                String(standard.figure.needingImprovement),
                standard.figure.percent.map { "\($0)%" } ?? Prose.absence(of: standard.figure),
                standard.figure.interval?.percent ?? "",
                Prose.firmness(of: standard, in: summary),
            ]
        }
        parts.append(
            MarkdownText.table(
                [
                    "Rank", "Standard", "Agencies rated", "Need improvement", "Share",
                    "95% interval", "Flagged",
                ], right: [0, 2, 3, 4, 5], rows: rows))
        return parts
    }

    private func indicators(_ summary: Summary) -> [String] {
        guard !summary.indicators.isEmpty else { return [] }
        let names = Prose(summary)
        let rows = summary.indicators.map { described in
            [
                described.indicator.title, described.targetText, described.resultText,
                "\(described.figures.count) of \(summary.returns.received)",
                names.list(described.offTarget),
                names.withoutFigure(described),
            ]
        }
        return [
            "### Figures beside the ratings",
            MarkdownText.table(
                ["Indicator", "Target", "Result", "Given by", "Off target", "No figure from"],
                right: [2, 3], rows: rows),
        ]
    }

    private func gaps(_ summary: Summary) -> [String] {
        let lines = Prose(summary).gaps
        guard !lines.isEmpty else { return [] }
        return [
            "### What is not in the figures",
            lines.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"),
        ]
    }

    private func pool(_ summary: Summary) -> [String] {
        guard let pool = PoolText(summary) else { return boards(summary) }
        let words = [
            "A return counts once in every area that its agency covers, and once in the pool.",
            pool.overlaps, pool.verdict,
        ].filter { !$0.isEmpty }
        return [
            "### Areas and pool", MarkdownText.escaped(words.joined(separator: " ")),
            MarkdownText.table(
                ["Count"] + pool.headings, right: Set(1...pool.headings.count),
                rows: pool.rows.map { [$0.name] + $0.cells }),
        ] + boards(summary)
    }

    private func boards(_ summary: Summary) -> [String] {
        guard let boards = summary.boards else { return [] }
        return [
            "### The boards",
            boards.sentences.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"),
        ]
    }

    private func method(_ summary: Summary) -> [String] {
        [
            "### How the figures are made",
            Prose(summary).method.map { "- " + MarkdownText.escaped($0) }
                .joined(separator: "\n"),
        ]
    }
}
