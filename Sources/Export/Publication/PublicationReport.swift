public import Section11Analysis
import Section11Standards

/// What may be published of a summary, as words and tables.
///
/// The counts come from a ``Publication`` alone. Of the summary, only what is no rating is used:
/// its title, its notice, how many returns of which kind there are, and what was asked.
public struct PublicationReport {
    /// The value of `schema` in a report's JSON, which is not written.
    static let schema = "section11/publication/1"

    private let publication: Publication
    private let summary: Summary

    /// Makes the words and tables.
    public init(_ publication: Publication, of summary: Summary) {
        self.publication = publication
        self.summary = summary
    }

    /// The report.
    public var report: Report {
        Report(
            schema: Self.schema, title: Prose(summary).title, notice: summary.notice,
            notes: sentences,
            tables: [standards, grades] + (publication.areas.isEmpty ? [] : [areas])
                + [agencies])
    }

    /// What the counts come to, and how to read them, a sentence each.
    private var sentences: [String] {
        var lines = findings + [Prose(summary).returns]
        if let interim = summary.cycle.interim { lines.append(interim) }
        lines.append(
            "[c] stands for a count of fewer than \(Words.number(SmallCountSuppressor.threshold)) "
                + "agencies, or one that would give such a count back; 0 is nobody. Shares are "
                + "rounded to five per cent.")
        if !publication.areasLeftOut.isEmpty {
            lines.append(
                "Not shown by themselves, since too few agencies tell them from the others: "
                    + Words.list(publication.areasLeftOut.map(\.name)) + ".")
        }
        return lines
    }

    /// The findings that follow from the published counts alone.
    private var findings: [String] {
        var most: [String] = []
        var none: [String] = []
        for standard in publication.standards {
            guard let needing = standard.row.all[.needsImprovement].value else { continue }
            // Where the number of the rated is held back, it is at most the base.
            let rated = standard.row.all.rated ?? standard.row.all.base
            if needing * 2 > rated { most.append(standard.number) }
            if needing == 0, rated > 0 { none.append(standard.number) }
        }
        func standards(_ numbers: [String]) -> String {
            "\(numbers.count == 1 ? "standard" : "standards") \(Words.list(numbers))"
        }
        var lines: [String] = []
        if !most.isEmpty {
            lines.append("Most agencies need improvement in \(standards(most)).")
        }
        if !none.isEmpty {
            lines.append("No agency needs improvement in \(standards(none)).")
        }
        return lines.isEmpty
            ? ["Of no standard can be published that most agencies, or none, need improvement."]
            : lines
    }

    private static let groupColumns = [
        ReportTable.Column("base", "Agencies that answered"),
        ReportTable.Column("needImprovement", "Need improvement"),
        ReportTable.Column("doNotNeedImprovement", "Do not need improvement"),
        ReportTable.Column("notRated", "Not rated"),
        ReportTable.Column("share", "Share that needs improvement"),
    ]

    private static let base =
        "counts of agencies; the share is of those rated, in steps of five per cent; [c] is held "
        + "back, and [z] does not apply"

    private var standards: ReportTable {
        ReportTable(
            "public-standards", title: "standards", base: Self.base,
            columns: Self.standardColumns + Self.groupColumns,
            rows: publication.standards.map { Self.name($0) + Self.values($0.row.all) })
    }

    private var grades: ReportTable {
        let grades = publication.grades.map { ReportTable.Column($0.code, $0.label) }
        return ReportTable(
            "public-grades", title: "grades",
            base:
                "counts of agencies that answered, by the grade of the standard; [c] is held back",
            columns: Self.standardColumns + grades + [
                ReportTable.Column("notApplicable", "Not applicable"),
                ReportTable.Column("notAnswered", "Not answered"),
            ],
            rows: publication.standards.map { standard in
                Self.name(standard) + standard.row.cells.map(Self.value)
            })
    }

    private var areas: ReportTable {
        ReportTable(
            "public-areas", title: "areas",
            base: Self.base + "; an agency counts in each area that it covers",
            columns: [ReportTable.Column("area", "Area")] + Self.standardColumns
                + Self.groupColumns,
            rows: publication.areas.enumerated().flatMap { position, area in
                publication.standards.map { standard in
                    [.text(area.name)] + Self.name(standard)
                        + Self.values(standard.row.areas[position])
                }
            })
    }

    private var agencies: ReportTable {
        ReportTable(
            "public-agencies", title: "agencies that answered",
            base: "\(publication.agencies.count) of \(publication.expected) that were asked",
            columns: [ReportTable.Column("agency", "Agency")],
            rows: publication.agencies.map { [.text($0)] }, whenEmpty: "no agency made a return")
    }

    private static let standardColumns = [
        ReportTable.Column("number", "Number"), ReportTable.Column("standard", "Standard"),
    ]

    private static func name(_ standard: Publication.Standard) -> [ReportValue] {
        [.text(standard.number), .text(standard.title)]
    }

    private static func values(_ layer: PublishedLayer) -> [ReportValue] {
        [.count(layer.base)] + layer.groups.map(value) + [share(of: layer)]
    }

    private static func value(_ count: PublishedCount) -> ReportValue {
        count.value.map { .count($0) } ?? .absent(.suppressed)
    }

    private static func share(of layer: PublishedLayer) -> ReportValue {
        guard let rated = layer.rated else { return .absent(.suppressed) }
        guard let percent = layer.roundedPercent else { return .absent(.notApplicable) }
        // A share that is rounded to nobody or to everybody, and is not.
        let needing = layer[.needsImprovement].value
        if percent == 0, needing != 0 { return .text("under 5%") }
        if percent == 100, needing != rated { return .text("over 95%") }
        return .text("\(percent)%")
    }
}
