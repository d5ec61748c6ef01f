extension AuditIssue.Code {
    /// S107: the bands do not turn every score into a grade.
    public static let brokenBands = Self(rawValue: "S107")
}

/// S107: the bands are missing though the method needs them, or leave a score without a grade.
///
/// Bands begin at 0, rise, end by 100 and name grades of the scale; a step of rounding lies between
/// 1 and 100. It does not ask that every grade has a band, nor for bands under `weakest`.
///
/// Example: `"method": "points"` with `"bands": null`. Source: methods M02 and M03.
public enum BandsCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.brokenBands
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let scoring = catalogue.scoring
        var issues: [AuditIssue] = []
        if let step = scoring.roundTo, !(1...100).contains(step) {
            issues.append(
                issue(
                    at: document.place("/scoring/roundTo"),
                    "the step '\(step)' of rounding does not lie between 1 and 100",
                    fix: "give a step such as 5, or null for no rounding"))
        }
        guard let bands = scoring.bands, !bands.isEmpty else {
            let needsBands = scoring.method == .points || scoring.method == .proportion
            if needsBands || scoring.bands != nil {
                issues.append(
                    issue(
                        at: document.place("/scoring/bands"),
                        "the method '\(scoring.method.rawValue)' has no bands",
                        fix: "give the lowest score of each grade, such as "
                            + "{ \"from\": 0, \"grade\": \"\(weakestCode(of: catalogue))\" }"))
            }
            return issues
        }
        for (index, band) in bands.enumerated() {
            let place = "/scoring/bands/\(index)"
            if catalogue.scale.index(ofCode: band.grade) == nil {
                let codes = catalogue.scale.grades.map(\.code)
                issues.append(
                    issue(
                        at: document.place("\(place)/grade"),
                        "the band's grade '\(band.grade)' is not on the scale",
                        fix: "give the code of a grade: \(codes.joined(separator: ", "))"))
            }
            if let problem = problem(of: band.from, after: index == 0 ? nil : bands[index - 1].from)
            {
                issues.append(
                    issue(
                        at: document.place("\(place)/from"), problem,
                        fix: "let the bands begin at 0 and rise, up to 100"))
            }
        }
        return issues
    }

    private static func weakestCode(of catalogue: Catalogue) -> String {
        catalogue.scale.grades.first?.code ?? "red"
    }

    private static func problem(of start: Int, after before: Int?) -> String? {
        guard let before else {
            return start == 0 ? nil : "the first band begins at '\(start)', not at 0"
        }
        if start <= before { return "the band from '\(start)' does not rise above \(before)" }
        return start > 100 ? "the band from '\(start)' lies above 100" : nil
    }
}
