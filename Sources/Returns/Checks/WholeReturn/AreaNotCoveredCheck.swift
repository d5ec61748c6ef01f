import Section11Standards

/// R107: the agency covers none of the cycle's areas.
///
/// Looks at the areas that the register gives the agency. Does not look at what the return says of
/// its areas, nor at a cycle without areas.
///
///     an agency of "isle-of-wight" in a cycle whose only area is "southampton"
///
/// Source: a return counts once in every area that its agency covers; without one it counts
/// nowhere.
enum AreaNotCoveredCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R107")
    static let severity = AuditIssue.Severity.error
    static let title = "area not covered"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let agency = context.agency, let areas = context.cycle?.set.cycle.areas,
            !areas.isEmpty, !areas.contains(where: { agency.areas.contains($0.id) })
        else { return [] }
        return [notCovered(context.answered, agency)]
    }

    private static func notCovered(_ answered: Return, _ agency: Agency) -> Return.Issue {
        let place = answered.agencyName.place ?? answered.agencyID.place
        let areas = agency.areas.isEmpty ? "no area" : listed(agency.areas)
        return issue(
            at: place ?? Locator(file: answered.file),
            "'\(agency.name)' covers \(areas), and none of the cycle's areas",
            fix: "send the return to that area's board, or ask this board to correct its register"
        )
    }
}
