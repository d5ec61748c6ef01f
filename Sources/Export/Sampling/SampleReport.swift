public import Section11Analysis
public import Section11Returns
import Section11Standards

/// Whom a board visits to verify returns, by stratum, and how to draw the same sample again.
public enum SampleReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/sample/1"

    /// The report on a sample of a cycle.
    ///
    /// - Parameters:
    ///   - sample: The sample.
    ///   - set: The cycle with its returns.
    ///   - stratification: By what agencies were put into strata.
    ///   - population: What may be chosen, in words.
    ///   - certainty: Who was taken with certainty, in words; `nil` for nobody.
    /// - Returns: The report.
    public static func report(
        _ sample: VisitSample, of set: ReturnSet, by stratification: VisitSample.Stratification,
        population: String, certainty: String?
    ) -> Report {
        Report(
            schema: schema, title: "\(set.cycle.title): sample for verification visits",
            notice: set.cycle.statement, notes: notes(sample, population, certainty),
            facts: [
                .init("cycle", .text(set.cycle.id)),
                .init("seed", label: "seed", .text(sample.seed)),
                .init("size", label: "asked for", .count(sample.size)),
                .init("population", label: "may be chosen", .count(sample.population)),
                .init("chosen", label: "chosen", .count(sample.choices.count)),
                .init("by", label: "strata by", .text(stratification.rawValue)),
            ],
            tables: [strata(sample, stratification), choices(sample, set.cycle)])
    }

    private static func notes(
        _ sample: VisitSample, _ population: String, _ certainty: String?
    ) -> [String] {
        var notes = ["who may be chosen: \(population)"]
        if let certainty {
            notes.append(
                "taken with certainty: \(certainty); they count towards the size, and the rest is "
                    + "drawn among the others")
        }
        if sample.choices.count > sample.size {
            notes.append("more are certain than were asked for, and all of them are taken")
        } else if sample.choices.count < sample.size {
            notes.append("fewer may be chosen than were asked for, and all of them are")
        }
        if sample.strata.contains(where: { $0.population > 0 && $0.chosen == 0 }) {
            notes.append(
                "the sample is smaller than there are strata, so some have nobody: ask for more, or "
                    + "for other strata")
        }
        notes.append(
            "to repeat: an agency's number is the first output of SplitMix64 from the 64-bit FNV-1a "
                + "digest of the seed, a line feed and the agency's id; the lowest numbers of a "
                + "stratum are drawn, and the places are shared out by largest remainder, with at "
                + "least one for each stratum where the size allows")
        return notes
    }

    private static func strata(
        _ sample: VisitSample, _ stratification: VisitSample.Stratification
    ) -> ReportTable {
        ReportTable(
            "strata", title: "by stratum",
            base: "the share is chosen of those that may be chosen",
            columns: [
                .init("stratum", stratification.rawValue), .init("population", "may be chosen"),
                .init("certain", "certain"), .init("drawn", "drawn"), .init("chosen", "chosen"),
                .init("share", "share"),
            ],
            rows: sample.strata.map { stratum in
                [
                    stratum.label.map { .text($0) } ?? .absent(.missing),
                    .count(stratum.population), .count(stratum.certain), .count(stratum.drawn),
                    .count(stratum.chosen),
                    .optional(Fraction(stratum.chosen, of: stratum.population)),
                ]
            }, whenEmpty: "nobody may be chosen")
    }

    private static func choices(_ sample: VisitSample, _ cycle: AuditCycle) -> ReportTable {
        ReportTable(
            "chosen", title: "chosen",
            columns: [
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("stratum", "stratum"), .init("how", "how"), .init("number", "number"),
            ],
            rows: sample.choices.map { choice in
                let agency = cycle.agencies[choice.agency]
                return [
                    .text(agency.id), .text(agency.name),
                    sample.strata[choice.stratum].label.map { .text($0) } ?? .absent(.missing),
                    .text(choice.isCertain ? "certain" : "drawn"), .text(choice.number.text),
                ]
            }, whenEmpty: "nobody")
    }
}
