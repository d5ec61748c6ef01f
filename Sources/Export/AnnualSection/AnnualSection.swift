import Section11Analysis
import Section11Returns
import Section11Standards

/// The section on the audit in a board's annual report, free of format.
///
/// Says who made which kind of return, where most agencies require improvement, what others may
/// learn from, what is done about it, what is not in the figures and how they are made. It is read
/// by the public: what is flagged of single agencies is only counted. Where the summary has its
/// detail, the section quotes good practice and actions, and says on top that it is not for
/// publication until the agencies were asked; else no text of a return stands in it.
struct AnnualSection {
    /// A table, its cells as plain text.
    struct Table {
        /// What it shows.
        let caption: String
        /// The headings of the columns.
        let headings: [String]
        /// The positions of the columns with numbers.
        var right: Set<Int> = []
        /// The widths of the columns beside one another; empty where all are alike.
        var widths: [Int] = []
        /// The cells by row.
        let rows: [[String]]
    }

    /// A piece of a part.
    enum Block {
        /// A heading below the part's own.
        case subheading(String)
        /// A paragraph.
        case paragraph(String)
        /// A list, an item each.
        case bullets([String])
        /// A table.
        case table(Table)
    }

    /// A part with its heading.
    struct Part {
        /// The heading.
        let heading: String
        /// What stands under it.
        let blocks: [Block]
    }

    /// The title, such as "Section 11 audit 2017-18: Southampton".
    let title: String

    /// What every output must say; `nil` for nothing.
    let notice: String?

    /// What must be known before the section is published; `nil` where it may be as it is.
    let warning: String?

    /// How many returns there are, in one or two sentences.
    let returns: String

    /// What the audit comes to, in one sentence.
    let headline: String

    /// The parts, from the top.
    let parts: [Part]

    /// Writes the section of a summary.
    init(_ summary: Summary) {
        let prose = Prose(summary)
        title = prose.title
        notice = summary.notice
        warning = summary.detail == nil ? nil : Self.warning
        returns = prose.returns
        headline = prose.headline
        let attention = AnnualAttention.lines(summary)
        let made: [Part?] = [
            Self.who(summary), Self.weakest(summary), Self.standards(summary),
            AnnualPractice.part(summary),
            attention.isEmpty
                ? nil : Part(heading: "What else draws attention", blocks: [.bullets(attention)]),
            AnnualActions.part(summary), Self.indicators(summary),
            prose.gaps.isEmpty
                ? nil
                : Part(heading: "What is not in the figures", blocks: [.bullets(prose.gaps)]),
            Self.pool(summary),
            summary.boards.map { Part(heading: "The boards", blocks: [.bullets($0.sentences)]) },
            Part(heading: "How the figures are made", blocks: [.bullets(prose.method)]),
            AnnualTrace.part(summary),
        ]
        parts = made.compactMap(\.self)
    }

    /// What stands on top of a section that quotes agencies.
    private static let warning =
        "This section holds what agencies wrote, under the headings of good practice and of improvement "
        + "actions: it is not for publication until each agency that is quoted was asked. 'section11 "
        + "summarise --public' makes what may be published without asking."

    /// The agencies side by side, by what they sent.
    private static func who(_ summary: Summary) -> Part? {
        let columns = Return.Kind.allCases.map { kind in
            (kind, summary.agencies.filter { $0.kind == kind }.map(\.name))
        }.filter { !$0.1.isEmpty }
        let rows = (0..<(columns.map(\.1.count).max() ?? 0)).map { row in
            columns.map { $0.1.indices.contains(row) ? $0.1[row] : "" }
        }
        guard !rows.isEmpty else { return nil }
        let headings = columns.map {
            "\(Words.sentence(Words.title(ofKind: $0.0.rawValue))) (\($0.1.count))"
        }
        let table = Table(
            caption: "Agencies that made a return, by its kind", headings: headings, rows: rows)
        return Part(heading: "Who made a return", blocks: [.table(table)])
    }

    private static func weakest(_ summary: Summary) -> Part? {
        let weak = summary.flags.filter { $0.code == WeakStandard.code.rawValue }
        guard !weak.isEmpty else { return nil }
        let lines = weak.map { flag in
            let title = summary.standards.first { $0.number == flag.figure }?.title ?? ""
            let firm = flag.isFirm ? "firm" : "not firm: it \(flag.holdsUnder)"
            return "Standard \(flag.figure), \(title): \(flag.share?.needingImprovement ?? 0) of "
                + "\(flag.share?.rated ?? 0) rated agencies (\(firm))"
        }
        return Part(
            heading: "Where most agencies identified themselves as requiring improvement",
            blocks: [.bullets(lines)])
    }

    private static func standards(_ summary: Summary) -> Part {
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
        let table = Table(
            caption: "Standards, the share of rated agencies that need improvement highest first",
            headings: [
                "Rank", "Standard", "Agencies rated", "Need improvement", "Share", "95% interval",
                "Flagged",
            ], right: [0, 2, 3, 4, 5], widths: [7, 21, 10, 13, 8, 11, 12], rows: rows)
        return Part(
            heading: "Standards by the share of agencies that need improvement",
            blocks: [.table(table)])
    }

    private static func indicators(_ summary: Summary) -> Part? {
        guard !summary.indicators.isEmpty else { return nil }
        let names = Prose(summary)
        let rows = summary.indicators.map { described in
            [
                described.indicator.title, described.targetText, described.resultText,
                "\(described.figures.count) of \(summary.returns.received)",
                names.list(described.offTarget),
                names.withoutFigure(described),
            ]
        }
        let table = Table(
            caption: "Figures that agencies give beside their ratings",
            headings: [
                "Indicator", "Target", "Result", "Given by", "Off target", "No figure from",
            ],
            right: [2, 3], widths: [4, 3, 3, 2, 4, 4], rows: rows)
        return Part(heading: "Figures beside the ratings", blocks: [.table(table)])
    }

    /// The width of a column of numbers that breaks no word of its heading, with the room that a cell
    /// leaves free at both sides.
    private static func width(of heading: String) -> Int {
        max(5, heading.split(separator: " ").map(\.count).max() ?? 0) + 5
    }

    private static func pool(_ summary: Summary) -> Part? {
        guard let pool = PoolText(summary) else { return nil }
        let words = [
            "A return counts once in every area that its agency covers, and once in the pool.",
            pool.overlaps, pool.verdict,
        ].filter { !$0.isEmpty }
        let table = Table(
            caption: "Counts by area and of all areas together",
            headings: ["Count"] + pool.headings, right: Set(1...pool.headings.count),
            widths: [20] + pool.headings.map(Self.width),
            rows: pool.rows.map { [$0.name] + $0.cells }
        )
        return Part(
            heading: "Areas and pool",
            blocks: [.paragraph(words.joined(separator: " ")), .table(table)])
    }
}
