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
    ///   - threads: How many runs of sheets are worked on at once; `nil` for as many as are of use.
    public init(
        _ sheets: [AnswerSheet], index: CatalogueIndex, method: ScoringMethod, threads: Int? = nil
    ) {
        let grades = index.catalogue.scale.grades.count
        var standards = Array(
            repeating: Tally(grades: grades), count: index.criteriaByStandard.count)
        var selfAssessed = standards
        let scorecards = SheetRuns.map(sheets.count, threads: threads) { run in
            run.map { Scorecard(sheets[$0], index: index, method: method) }
        }
        let cards = scorecards.span
        for card in cards.indices {
            for standard in standards.indices {
                standards[standard].count(cards[card].scores[standard])
                selfAssessed[standard].count(cards[card].selfAssessed[standard])
            }
        }
        self.scorecards = scorecards
        self.standards = standards
        self.selfAssessed = selfAssessed
        criteria = Self.criteria(sheets, count: index.entries.count, grades: grades)
    }

    /// Counts the answers to each criterion.
    private static func criteria(_ sheets: [AnswerSheet], count: Int, grades: Int) -> [Tally] {
        // One list of all counts, as each criterion's own would be looked for at every answer.
        let (notApplicable, unanswered, unmapped) = (grades, grades + 1, grades + 2)
        let (carried, width) = (grades + 3, grades + 4)
        var counts = Array(repeating: 0, count: count * width)
        let sheets = sheets.span
        for sheet in sheets.indices {
            let standings = sheets[sheet].effective
            let isCarried = sheets[sheet].isCarried
            for (criterion, standing) in standings.enumerated() {
                let start = criterion * width
                switch standing {
                case .graded(let grade):
                    counts[start + (Int(grade) < grades ? Int(grade) : unanswered)] += 1
                    if isCarried[criterion] { counts[start + carried] += 1 }
                case .notApplicable: counts[start + notApplicable] += 1
                case .unanswered: counts[start + unanswered] += 1
                case .unmapped: counts[start + unmapped] += 1
                case .notAsked: break
                }
            }
        }
        return (0..<count).map { criterion in
            let start = criterion * width
            var tally = Tally(grades: grades)
            tally.byGrade = Array(counts[start..<start + grades])
            tally.notApplicable = counts[start + notApplicable]
            tally.unanswered = counts[start + unanswered]
            tally.unmapped = counts[start + unmapped]
            tally.carriedForward = counts[start + carried]
            return tally
        }
    }

    /// Counts where agencies stand by standard, and nothing else, as other readings ask.
    ///
    /// - Parameters:
    ///   - sheets: The agencies' answers, each agency once.
    ///   - index: The catalogue.
    ///   - method: How criteria become a rating for a standard.
    ///   - withoutCarried: Whether ratings of cycles before are left out.
    /// - Returns: The tallies by standard, from effective ratings.
    package static func standards(
        _ sheets: [AnswerSheet], index: CatalogueIndex, method: ScoringMethod,
        withoutCarried: Bool = false
    ) -> [Tally] {
        let standings = SheetRuns.map(sheets.count) { run in
            run.flatMap { position -> [Standing] in
                let sheet = withoutCarried ? sheets[position].withoutCarried : sheets[position]
                if method.method == .reported { return sheet.reported }
                return index.criteriaByStandard.map { criteria in
                    Scorecard.Score(sheet.effective, criteria, index: index, method: method)
                        .standing
                }
            }
        }
        let count = index.criteriaByStandard.count
        var tallies = Array(
            repeating: Tally(grades: index.catalogue.scale.grades.count), count: count)
        for (position, standing) in standings.enumerated() {
            tallies[position % count].count(standing)
        }
        return tallies
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
