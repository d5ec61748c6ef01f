import Section11Returns
import Section11Scoring
public import Section11Standards

/// Another way of reading the same returns, to see whether a flag would still be raised.
public struct Reading: Sendable {
    /// What is done otherwise.
    public enum Name: String, Sendable, CaseIterable {
        /// As the catalogue says.
        case asScored = "as scored"
        /// With any one return left out: the flag must stand whichever it is.
        case anyOneLeftOut = "with any one return left out"
        /// Without the ratings of cycles before.
        case withoutCarried = "without carried-forward ratings"
        /// With "not applicable" in the denominator.
        case notApplicableCounted = "with not applicable counted"
        /// With the agencies' own ratings, without the panel's.
        case selfAssessed = "by the agencies' own ratings"
        /// By the weakest rating (M01).
        case weakest = "by the weakest criterion"
        /// By points (M02).
        case points = "by points"
        /// By the share of criteria that are met (M03).
        case proportion = "by the share of criteria met"
        /// With only the agencies that are rated in this cycle and in the one before.
        case inBothCycles = "with only the agencies rated in both cycles"
        /// Without the returns that are dated after the day on which they were due.
        case withoutLate = "without late returns"
    }

    /// What is done otherwise.
    public let name: Name

    /// The shares by standard, one list for each variant: a flag must stand in every one.
    public let variants: [[Fraction?]]

    /// The readings of an assessment, as far as its catalogue allows them.
    public static func all(of assessment: Assessment) -> [Reading] {
        var readings: [Reading] = []
        let scale = assessment.scale
        let tallies = assessment.tallies
        func add(_ name: Name, _ tallies: [Tally]) {
            readings.append(
                Reading(name: name, variants: [tallies.map { $0.share(on: scale) }]))
        }
        add(.asScored, tallies.standards)
        readings.append(Reading(name: .anyOneLeftOut, variants: oneLeftOut(assessment)))
        let index = assessment.index
        let method = assessment.method
        let isCarried = assessment.sheets.contains { $0.isCarried.contains(true) }
        add(
            .withoutCarried,
            isCarried
                ? Tallies.standards(
                    assessment.sheets, index: index, method: method, withoutCarried: true)
                : tallies.standards)
        readings.append(
            Reading(
                name: .notApplicableCounted,
                variants: [
                    tallies.standards.map { tally in
                        Fraction(
                            tally.needingImprovement(on: scale),
                            of: tally.rated + tally.notApplicable)
                    }
                ]))
        add(.selfAssessed, tallies.selfAssessed)
        for (method, name) in [
            (ScoringRule.Method.weakest, Name.weakest), (.points, .points),
            (.proportion, .proportion),
        ] where method != assessment.method.method {
            guard let other = ScoringMethod(method, for: index.catalogue) else { continue }
            add(name, Tallies.standards(assessment.sheets, index: index, method: other))
        }
        return readings
    }

    /// The shares with each return left out in turn; equal ones are looked at once.
    private static func oneLeftOut(_ assessment: Assessment) -> [[Fraction?]] {
        let grades = assessment.scale.grades
        let tallies = assessment.tallies.standards
        // By standard what becomes of its share: nothing, or a grade is left out that needs
        // improvement or does not.
        let shares = tallies.map { tally in
            let needing = tally.needingImprovement(on: assessment.scale)
            return [
                tally.share(on: assessment.scale), Fraction(needing - 1, of: tally.rated - 1),
                Fraction(needing, of: tally.rated - 1),
            ]
        }
        let effects = grades.map { $0.needsImprovement ? UInt8(1) : 2 }
        var seen: Set<[UInt8]> = []
        var effect = Array(repeating: UInt8(0), count: tallies.count)
        var variants: [[Fraction?]] = []
        let cards = assessment.tallies.scorecards.span
        for card in cards.indices {
            for standard in effect.indices {
                let grade = cards[card].scores[standard].standing.grade ?? grades.count
                effect[standard] = grade < grades.count ? effects[grade] : 0
            }
            guard seen.insert(effect).inserted else { continue }
            variants.append(zip(shares, effect).map { $0[Int($1)] })
        }
        return variants
    }
}
