public import Section11Standards

/// How many agencies stand where, for one standard or criterion.
public struct Tally: Sendable, Equatable {
    /// The number of agencies at each grade, from the weakest.
    public var byGrade: [Int]

    /// The number of agencies for which it is not applicable.
    public var notApplicable = 0

    /// The number of agencies that were asked and gave no answer.
    public var unanswered = 0

    /// The number of agencies graded on another scale by a grade that is not mapped.
    public var unmapped = 0

    /// The number of grades that rest on less than full coverage (M06).
    public var provisional = 0

    /// The number of grades that rest at least in part on a cycle before (M07).
    public var carriedForward = 0

    /// Creates an empty tally for a scale.
    public init(grades: Int) {
        byGrade = Array(repeating: 0, count: grades)
    }

    /// Counts an agency.
    public mutating func count(_ standing: Standing) {
        switch standing {
        case .graded(let grade) where Int(grade) < byGrade.count: byGrade[Int(grade)] += 1
        case .notApplicable: notApplicable += 1
        case .unanswered, .graded: unanswered += 1
        case .unmapped: unmapped += 1
        case .notAsked: break
        }
    }

    /// Takes an agency out again.
    public mutating func uncount(_ standing: Standing) {
        switch standing {
        case .graded(let grade) where Int(grade) < byGrade.count: byGrade[Int(grade)] -= 1
        case .notApplicable: notApplicable -= 1
        case .unanswered, .graded: unanswered -= 1
        case .unmapped: unmapped -= 1
        case .notAsked: break
        }
    }

    /// The number of agencies with a grade.
    public var rated: Int { byGrade.reduce(0, +) }

    /// The number of agencies whose grade needs improvement.
    public func needingImprovement(on scale: RatingScale) -> Int {
        zip(byGrade, scale.grades).reduce(0) { $0 + ($1.1.needsImprovement ? $1.0 : 0) }
    }

    /// The share of rated agencies that need improvement; `nil` if nobody is rated.
    public func share(on scale: RatingScale) -> Fraction? {
        Fraction(needingImprovement(on: scale), of: rated)
    }

    /// The ranks by share, the highest first: ties share a rank and the next is skipped.
    ///
    /// What nobody rated has no rank.
    public static func ranks(of shares: [Fraction?]) -> [Int?] {
        let ordered = shares.compactMap(\.self).sorted(by: >)
        return shares.map { share in
            share.flatMap { ordered.firstIndex(of: $0) }.map { $0 + 1 }
        }
    }
}
