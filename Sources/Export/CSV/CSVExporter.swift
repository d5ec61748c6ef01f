import Section11Analysis
import Section11Returns
import Section11Standards

/// The summary as a package of tidy CSV files, for a spreadsheet or a statistics program.
///
/// Absence has the shorthand of official statistics: `[z]` not applicable, `[x]` not returned or
/// not answered; 0 is zero. What agencies wrote stands in none of them. Where the cycle has a
/// notice, every row of every file says it.
public struct CSVExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "csv"

    /// The extension of its files.
    public static let fileExtension = "csv"

    /// Creates the exporter.
    public init() {}

    /// Makes a file each for standards, criteria, agencies, flags, indicators, returns, actions and
    /// the proof of the pool.
    public func files(for summary: Summary) -> [ExportedFile] {
        let tables = tables(of: summary)
        let package = DataPackage(summary: summary, files: tables)
        return tables + [
            ExportedFile(
                name: DataPackage.fileName, text: package.json.text(pretty: true) + "\n")
        ]
    }

    private func tables(of summary: Summary) -> [ExportedFile] {
        let notice = summary.notice
        return [
            standards(summary).file(named: "standards.csv"),
            criteria(summary).file(named: "criteria.csv"),
            agencies(summary).file(named: "agencies.csv"),
            flags(summary).file(named: "flags.csv"),
            IndicatorRows.rows(summary).file(named: "indicators.csv"),
            returns(summary).file(named: "returns.csv"),
            ActionRows.rows(summary).file(named: "actions.csv"),
            PoolRows.rows(summary).file(named: "pool.csv"),
        ]
            + (summary.boards.map { [BoardRows.rows($0, notice: notice).file(named: "boards.csv")] }
                ?? [])
    }

    /// One row for each standard and grade.
    private func standards(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            ["standard", "title"] + FigureFields.headings + ["self_assessed", "method", "flags"],
            notice: summary.notice)
        for standard in summary.standards {
            for (grade, described) in summary.catalogue.grades.enumerated() {
                csv.append(
                    [standard.number, standard.title]
                        + FigureFields.fields(standard.figure, grade, described)
                        + [
                            String(standard.selfAssessedByGrade[grade]), summary.method.code,
                            standard.flags.joined(separator: " "),
                        ])
            }
        }
        return csv
    }

    /// One row for each criterion and grade.
    private func criteria(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            ["criterion", "standard", "text"] + FigureFields.headings, notice: summary.notice)
        for standard in summary.standards {
            for criterion in standard.criteria {
                for (grade, described) in summary.catalogue.grades.enumerated() {
                    csv.append(
                        [criterion.ref, standard.number, criterion.text]
                            + FigureFields.fields(criterion.figure, grade, described))
                }
            }
        }
        return csv
    }

    /// One row for each agency and standard.
    private func agencies(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            [
                "agency", "name", "return_kind", "standard", "status", "rating", "rating_label",
                "needs_improvement", "provisional", "carried_forward", "coverage",
            ], notice: summary.notice)
        let grades = summary.catalogue.grades
        for agency in summary.agencies {
            for (position, rating) in agency.ratings.enumerated() {
                let code = rating.code(on: grades)
                let absence = rating.shorthand
                var needsImprovement = absence ?? ""
                if case .graded(let grade) = rating {
                    needsImprovement = CSVText.yes(grades[grade].needsImprovement)
                }
                csv.append([
                    agency.id, agency.name, agency.kind?.rawValue ?? "[x]",
                    summary.standards[position].number, absence == nil ? "graded" : code,
                    absence ?? code, absence ?? rating.label(on: grades), needsImprovement,
                    absence ?? CSVText.yes(agency.provisional.contains(position)),
                    absence ?? CSVText.yes(agency.carried.contains(position)),
                    agency.coverage.map { CSVText.decimal($0.rounded(toDecimals: 4)) }
                        ?? (agency.kind == nil ? "[x]" : "[z]"),
                ])
            }
        }
        return csv
    }

    /// One row for each flag.
    private func flags(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            [
                "code", "subject", "figure", "message", "reason", "firm", "holds", "readings",
                "fails", "needing_improvement", "rated", "share", "interval_low", "interval_high",
                "rank", "agency", "numbers",
            ], notice: summary.notice)
        for flag in summary.flags {
            csv.append([
                flag.code, flag.subject, flag.figure, flag.message, flag.reason,
                CSVText.yes(flag.isFirm),
                String(flag.tests.count(where: \.holds)), String(flag.tests.count),
                flag.tests.filter { !$0.holds }.map(\.reading).joined(separator: "; "),
                flag.share.map { String($0.needingImprovement) } ?? "",
                flag.share.map { String($0.rated) } ?? "",
                flag.share?.share.map { CSVText.decimal($0.rounded(toDecimals: 4)) } ?? "",
                flag.share.map { CSVText.decimal($0.interval.low) } ?? "",
                flag.share.map { CSVText.decimal($0.interval.high) } ?? "",
                flag.share.map { String($0.rank) } ?? "", flag.agency ?? "",
                flag.numbers.map { "\($0.name)=\($0.value.text)" }.joined(separator: "; "),
            ])
        }
        return csv
    }

    /// One row for each agency and for each file that does not count.
    private func returns(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            ["agency", "name", "areas", "status", "kind", "kind_presumed", "file", "because"],
            notice: summary.notice)
        for agency in summary.agencies {
            let kind = agency.kind
            csv.append([
                agency.id, agency.name, agency.areas.joined(separator: " "),
                kind == nil ? "not-returned" : "received", kind?.rawValue ?? "[x]",
                kind == nil ? "[x]" : CSVText.yes(agency.isKindPresumed), agency.file ?? "[x]",
                "",
            ])
        }
        for file in summary.returns.notCounted {
            let agency = summary.agency(file.agency)
            csv.append([
                file.agency, agency?.name ?? "", agency?.areas.joined(separator: " ") ?? "",
                "not-counted", "[z]", "[z]", file.file, file.because,
            ])
        }
        for file in summary.returns.unregistered {
            csv.append([
                "[z]", file.name, "[z]", "unregistered", "[z]", "[z]", file.file,
                "the agency is in no register",
            ])
        }
        for file in summary.returns.refused {
            csv.append([
                "[x]", "[x]", "[x]", "refused", "[x]", "[x]", file.file, file.because,
            ])
        }
        return csv
    }
}

/// The columns that a standard's figure and a criterion's have in common.
private enum FigureFields {
    static let headings = [
        "grade", "grade_label", "needs_improvement", "agencies", "rated", "needing_improvement",
        "share", "interval_low", "interval_high", "rank", "not_applicable", "unanswered",
        "not_asked", "unmapped", "not_returned", "provisional", "carried_forward",
    ]

    static func fields(_ figure: Summary.Figure, _ grade: Int, _ described: Grade) -> [String] {
        // Nobody rated: because nobody answered, or because it applies to nobody.
        let absence = figure.unanswered + figure.notReturned > 0 ? "[x]" : "[z]"
        let interval = figure.interval
        return [
            described.code, described.label, CSVText.yes(described.needsImprovement),
            String(figure.byGrade[grade]), String(figure.rated),
            String(figure.needingImprovement),
            figure.share.map { CSVText.decimal($0.rounded(toDecimals: 4)) } ?? absence,
            interval.map { CSVText.decimal($0.low) } ?? absence,
            interval.map { CSVText.decimal($0.high) } ?? absence,
            figure.rank.map(String.init) ?? absence, String(figure.notApplicable),
            String(figure.unanswered), String(figure.notAsked), String(figure.unmapped),
            String(figure.notReturned), String(figure.provisional), String(figure.carriedForward),
        ]
    }
}
