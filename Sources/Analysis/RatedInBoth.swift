import Section11Returns
import Section11Scoring
import Section11Standards

/// The shares of two cycles, of only the agencies that are rated in both.
struct RatedInBoth {
    /// By standard the shares that need improvement; `nil` where no agency is rated in both.
    let shares: [(now: Fraction?, before: Fraction?)]

    /// Pairs the agencies of two cycles of one edition by their ids.
    init(_ now: Assessment, _ before: Assessment) {
        let scale = now.scale
        let agencies = before.returnSet.cycle.agencies
        var cards: [String: Scorecard] = [:]
        for card in before.tallies.scorecards { cards[agencies[card.agency].id] = card }
        let count = now.tallies.standards.count
        var rated = Array(repeating: 0, count: count)
        var needing = Array(repeating: (now: 0, before: 0), count: count)
        for card in now.tallies.scorecards {
            guard let other = cards[now.returnSet.cycle.agencies[card.agency].id] else { continue }
            for standard in 0..<count {
                guard let grade = card.scores[standard].standing.grade,
                    let earlier = other.scores[standard].standing.grade
                else { continue }
                rated[standard] += 1
                if scale.grades[grade].needsImprovement { needing[standard].now += 1 }
                if scale.grades[earlier].needsImprovement { needing[standard].before += 1 }
            }
        }
        shares = (0..<count).map { standard in
            (
                Fraction(needing[standard].now, of: rated[standard]),
                Fraction(needing[standard].before, of: rated[standard])
            )
        }
    }
}

extension Fraction {
    /// How much it is greater than another; `nil` if that passes what can be counted.
    func difference(from other: Fraction) -> Fraction? {
        let (one, overflow) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (two, second) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (below, third) = denominator.multipliedReportingOverflow(by: other.denominator)
        let (above, fourth) = one.subtractingReportingOverflow(two)
        return overflow || second || third || fourth ? nil : Fraction(above, of: below)
    }
}
