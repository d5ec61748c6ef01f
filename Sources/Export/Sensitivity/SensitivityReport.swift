public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// How much the findings rest on the way of reading, ready to print.
public enum SensitivityReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/sensitivity/1"

    /// Makes the report of a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - comparesXCCDF: Whether the four models of XCCDF are given beside.
    /// - Returns: The report.
    public static func report(of assessment: Assessment, comparesXCCDF: Bool = false) -> Report {
        let set = assessment.returnSet
        let sensitivity = Sensitivity(assessment)
        var tables = [
            readings(sensitivity, of: assessment), standards(sensitivity, of: assessment),
            shares(sensitivity, of: assessment),
        ]
        if comparesXCCDF { tables.append(xccdf(assessment)) }
        return Report(
            schema: schema, title: "Sensitivity of \(set.cycle.title)",
            notice: set.cycle.statement,
            notes: notes(sensitivity, of: assessment)
                + (comparesXCCDF ? [xccdfNote] : []),
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("catalogue", .text(assessment.index.catalogue.id)),
                .init("areas", .list(assessment.scope.areas)),
                .init("method", label: "scored by", .text(assessment.method.code)),
                .init("returns", label: "returns", .count(assessment.sheets.count)),
                .init("readings", label: "readings", .count(sensitivity.outcomes.count)),
            ], tables: tables)
    }

    private static func notes(
        _ sensitivity: Sensitivity, of assessment: Assessment
    ) -> [String] {
        let thresholds = assessment.index.catalogue.flags
        var notes = [
            "F01 is raised on a standard in which more than "
                + "\(ReportValue.share(thresholds.weakStandardShareAbove).words) of the rated agencies "
                + "need improvement, F02 on every standard of rank \(thresholds.weakest) or better in "
                + "which at least one does. With any one return left out, a flag counts only if it "
                + "stands whichever it is."
        ]
        for reading in sensitivity.notPossible {
            notes.append("Not possible \(reading.name.rawValue): \(reading.because).")
        }
        let late = sensitivity.late
        if let due = late.due, late.reasonNotPossible == nil {
            var words =
                "Late is a return signed off after \(Words.date(due)): \(late.late.count) of "
                + "\(late.returns)"
            if !late.undated.isEmpty {
                words += "; \(late.undated.count) give no day that can be read and are kept in"
            }
            notes.append(words + ".")
        }
        return notes
    }

    private static func numbers(_ standards: [Int], of assessment: Assessment) -> [String] {
        standards.map { assessment.index.catalogue.standards[$0].number }
    }

    private static func readings(
        _ sensitivity: Sensitivity, of assessment: Assessment
    ) -> ReportTable {
        let scored = Set(sensitivity.outcomes.first?.weak ?? [])
        return ReportTable(
            "readings", title: "Weak and weakest standards under each reading",
            base: "numbers of standards; gained and lost are against the reading as scored",
            columns: [
                .init("reading", "reading"), .init("f01", "F01 weak"),
                .init("f02", "F02 weakest"), .init("gained", "F01 gained"),
                .init("lost", "F01 lost"),
            ],
            rows: sensitivity.outcomes.map { outcome in
                let weak = outcome.weak
                return [
                    .text(name(outcome.name, sensitivity)),
                    .list(numbers(weak, of: assessment)),
                    .list(numbers(outcome.weakest, of: assessment)),
                    .list(numbers(weak.filter { !scored.contains($0) }, of: assessment)),
                    .list(
                        numbers(scored.subtracting(weak).sorted(), of: assessment)),
                ]
            })
    }

    private static func name(_ name: Reading.Name, _ sensitivity: Sensitivity) -> String {
        switch name {
        case .asScored: "as scored (\(sensitivity.method.code))"
        case .weakest: "\(name.rawValue) (M01)"
        case .points: "\(name.rawValue) (M02)"
        case .proportion: "\(name.rawValue) (M03)"
        default: name.rawValue
        }
    }

    private static func standards(
        _ sensitivity: Sensitivity, of assessment: Assessment
    ) -> ReportTable {
        let readings = sensitivity.outcomes.count
        func rank(_ rank: Int?) -> ReportValue {
            rank.map { .count($0) } ?? .absent(.notApplicable)
        }
        return ReportTable(
            "standards", title: "How firm each standard's place is",
            base:
                "needing improvement is of the agencies rated, as scored; F01 and F02 are counts of "
                + "the \(readings) readings under which they are raised",
            columns: [
                .init("number", "no"), .init("title", "standard"),
                .init("needingImprovement", "need"), .init("rated", "of"),
                .init("rank", "rank"), .init("rankBest", "best"), .init("rankWorst", "worst"),
                .init("f01", "F01 under"), .init("f02", "F02 under"),
                .init("readings", "readings", isForPrograms: true),
            ],
            rows: assessment.index.catalogue.standards.enumerated().map { position, standard in
                let tally = assessment.tallies.standards[position]
                let ranks = sensitivity.ranks(position)
                return [
                    .text(standard.number), .text(standard.title),
                    .count(tally.needingImprovement(on: assessment.scale)), .count(tally.rated),
                    rank(assessment.ranks[position]), rank(ranks?.lowerBound),
                    rank(ranks?.upperBound), .count(sensitivity.weakCount(position)),
                    .count(sensitivity.weakestCount(position)), .count(readings),
                ]
            })
    }

    private static func shares(
        _ sensitivity: Sensitivity, of assessment: Assessment
    ) -> ReportTable {
        ReportTable(
            "shares", title: "Share of rated agencies that need improvement, by reading",
            base:
                "of the agencies rated under the reading, with not applicable counted of those rated "
                + "or not applicable; with one return left out the lowest share of all",
            columns: [.init("number", "no")]
                + sensitivity.outcomes.map { outcome in
                    let (id, heading) = column(outcome.name)
                    return .init(id, heading)
                },
            rows: assessment.index.catalogue.standards.enumerated().map { position, standard in
                [.text(standard.number)]
                    + sensitivity.outcomes.map { .optional($0.shares[position]?.low) }
            })
    }

    /// The column of a reading in the table of shares.
    private static func column(_ name: Reading.Name) -> (id: String, heading: String) {
        switch name {
        case .asScored: ("asScored", "scored")
        case .anyOneLeftOut: ("anyOneLeftOut", "one out")
        case .withoutCarried: ("withoutCarried", "no carried")
        case .notApplicableCounted: ("notApplicableCounted", "with n/a")
        case .selfAssessed: ("selfAssessed", "own")
        case .weakest: ("weakest", "M01")
        case .points: ("points", "M02")
        case .proportion: ("proportion", "M03")
        case .inBothCycles: ("inBothCycles", "both cycles")
        case .withoutLate: ("withoutLate", "no late")
        }
    }

    private static let xccdfNote =
        "The models of XCCDF 1.2 (NIST IR 7275 r4, 7.3) are a comparison for outsiders: no figure and "
        + "no flag of the audit rests on them."

    private static func xccdf(_ assessment: Assessment) -> ReportTable {
        let agencies = assessment.returnSet.cycle.agencies
        func cells(_ score: (XCCDFModel) -> Fraction?) -> [ReportValue] {
            XCCDFModel.allCases.map { model in
                guard let score = score(model) else { return .absent(.notApplicable) }
                return .decimal(score.rounded(toDecimals: 4), decimals: 4)
            }
        }
        var rows: [[ReportValue]] = []
        for sheet in assessment.sheets {
            let results = XCCDFModel.results(sheet, index: assessment.index)
            let agency = agencies[sheet.agency]
            func row(_ number: String, _ results: [XCCDFModel.Result]) -> [ReportValue] {
                [
                    .text(agency.id), .text(agency.name), .text(number),
                    .count(results.count(where: \.passes)), .count(results.count),
                ]
            }
            rows.append(
                row("all", Array(results.joined())) + cells { $0.score(ofStandards: results) })
            for (standard, results) in zip(assessment.index.catalogue.standards, results) {
                rows.append(row(standard.number, results) + cells { $0.score(of: results) })
            }
        }
        return ReportTable(
            "xccdf", title: "The four models of XCCDF by agency and standard",
            base:
                "met is of the criteria with a grade; default is from 0 to 100, flat and unweighted "
                + "are of the highest score there could be, absolute is 1 or 0; [z] where nothing is "
                + "counted",
            columns: [
                .init("agencyId", "id", isForPrograms: true), .init("agency", "agency"),
                .init("number", "standard"), .init("met", "met"), .init("graded", "of"),
                .init("default", "default"), .init("flat", "flat"),
                .init("flatUnweighted", "unweighted"), .init("absolute", "absolute"),
            ], rows: rows)
    }
}
