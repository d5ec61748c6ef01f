public import Section11Returns
import Section11Standards

/// What all agencies of a scope add up to, under one method.
public struct Tallies: Sendable {
    /// The tallies by standard, from effective ratings.
    public let standards: [Tally]

    /// The tallies by standard, from the agencies' own ratings.
    public let selfAssessed: [Tally]

    /// The tallies by criterion, from effective ratings.
    public let criteria: [Tally]

    /// The results of each agency, in the order of the sheets.
    public let scorecards: [Scorecard]

    /// Scores and counts the answers of agencies.
    ///
    /// - Parameters:
    ///   - sheets: The agencies' answers, each agency once.
    ///   - index: The catalogue.
    ///   - method: How criteria become a rating for a standard.
    public init(_ sheets: [AnswerSheet], index: CatalogueIndex, method: ScoringMethod) {
        let grades = index.catalogue.scale.grades.count
        let empty = Tally(grades: grades)
        var standards = Array(repeating: empty, count: index.criteriaByStandard.count)
        var selfAssessed = standards
        var columns = RatingColumns(criteria: index.entries.count)
        columns.reserveCapacity(sheets.count)
        scorecards = sheets.map { Scorecard($0, index: index, method: method) }
        for (sheet, card) in zip(sheets, scorecards) {
            for (standard, score) in card.scores.enumerated() {
                standards[standard].count(score)
                selfAssessed[standard].count(card.selfAssessed[standard])
            }
            columns.append(sheet.effective, isCarried: sheet.isCarried)
        }
        self.standards = standards
        self.selfAssessed = selfAssessed
        criteria = columns.tallies(grades: grades)
    }
}

extension Tally {
    /// Counts an agency, and whether its grade is provisional or carried forward.
    package mutating func count(_ score: Scorecard.Score) {
        count(score.standing)
        if score.isProvisional { provisional += 1 }
        if score.carried > 0, score.standing.grade != nil { carriedForward += 1 }
    }
}
