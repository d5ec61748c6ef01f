/// What a heading of more words than any list has is likely to ask for.
///
///     Please provide evidence of how you meet this standard  // evidence
///
/// Told by the beginnings of its words, the more particular first. Always said as a guess.
enum LikelyHeadings {
    /// The field that a heading is likely to stand for; `nil` where its words say nothing.
    static func field(for heading: String) -> Return.Field? {
        guard (3...240).contains(heading.utf8.count) else { return nil }
        let words = WordSearch(Headings.normalised(heading))
        guard words.count <= 30 else { return nil }
        for (field, stems) in stems
        where stems.contains(where: { $0.allSatisfy(words.hasBeginning) }) {
            return field
        }
        return nil
    }

    /// Whether a heading names the panel or another body that looks at the agency's own rating.
    static func isOfPanel(_ heading: String) -> Bool { has(heading, oneOf: panel) }

    /// Whether a heading names the agency's own part of the form.
    static func isOfAgency(_ heading: String) -> Bool { has(heading, oneOf: agencyStems) }

    /// Whether a heading names the plan of actions.
    static func isOfActions(_ heading: String) -> Bool { has(heading, oneOf: actionStems) }

    private static func has(_ heading: String, oneOf stems: [String]) -> Bool {
        stems.contains(where: WordSearch(Headings.normalised(heading)).hasBeginning)
    }

    private static let agencyStems = [" self", " agency", " your ", " organisation", " own "]

    private static let actionStems = [" action", " improvement plan"]

    private static let panel = [
        " moderat", " panel", " agreed", " verif", " validat", " peer", " board", " scrutin",
        " quality assur", " qa", " reviewer",
    ]

    /// Beginnings of words that must all occur, by field, the more particular first.
    private static let stems: [(Return.Field, [[String]])] = [
        (
            .reason,
            [[" not applicable", " reason"], [" not applicable", " why"], [" n a", " why"]]
        ),
        (
            .guidance,
            [
                [" guidance"], [" prompt"], [" evidence", " might"], [" evidence", " could"],
                [" evidence", " suggest"], [" hint"],
            ]
        ),
        (.moderated, panelScores),
        (
            .due,
            [
                [" by when"], [" deadline"], [" timescale"], [" target date"], [" completion date"],
                [" date", " complet"], [" when will"], [" due date"], [" timeframe"],
            ]
        ),
        (
            .lead,
            [
                [" by who"], [" responsib"], [" lead officer"], [" lead person"], [" owner"],
                [" who will"],
            ]
        ),
        (.successMeasure, [[" success"], [" intended outcome"], [" expected outcome"]]),
        (.progress, [[" progress"]]),
        (
            .areasForImprovement,
            [
                [" improve"], [" gap"], [" further action"], [" development", " area"],
                [" development", " need"], [" next step"], [" what need"], [" weakness"],
            ]
        ),
        (
            .evidence,
            [
                [" evidence"], [" how do you know"], [" how you meet"], [" how do you meet"],
                [" how you know"], [" example"], [" demonstrat"], [" how is this met"],
            ]
        ),
        (.action, [[" action"]]),
        (
            .rating,
            [
                [" rating"], [" rate"], [" score"], [" rag"], [" grade"], [" judgement"],
                [" judgment"], [" self assess"], [" selfassess"], [" complian"], [" how well"],
                [" level"], [" to what extent"], [" answer"], [" response"],
            ]
        ),
        (.ref, [[" reference"], [" ref"]]),
        (
            .criterionText,
            [
                [" criteri"], [" requirement"], [" question"], [" expectation"], [" statement"],
                [" expected"], [" sub standard"],
            ]
        ),
        (.standard, [[" standard"]]),
        (.agencyName, [[" name of", " agency"], [" name of", " organisation"]]),
    ]

    private static let panelScores: [[String]] = panel.flatMap { panel in
        [" score", " rating", " rag", " grade", " judgement"].map { [panel, $0] }
    }
}
