import Section11Standards

/// How other agencies stand in a standard, told so that none of them can be recognised.
///
/// A reader may know from elsewhere how many agencies there are, and takes away what is shown from
/// that number. So where a count is from 1 to 4, every count below 5, 0 as well, is "fewer than 5";
/// where that hides one count alone, grades are told only in two groups; and where the counts so
/// hidden could still be worked out, not at all. Nothing is told either where all stand at one
/// grade, for that is the rating of each of them.
enum PeerSpread: Sendable, Equatable {
    /// How many stand at each grade, weakest first; `nil` for fewer than five.
    case grades([Int?], rated: Int)
    /// How many need improvement and how many do not.
    case groups(needing: Int, others: Int)
    /// Nothing can be told without telling the rating of an agency.
    case withheld(rated: Int)
    /// Fewer than five others are rated.
    case tooFew

    /// The least number of agencies of which anything is told.
    static let least = 5

    /// Tells what can be told of counts.
    ///
    /// - Parameters:
    ///   - counts: How many other agencies stand at each grade, weakest first.
    ///   - grades: The grades.
    init(_ counts: [Int], grades: [Grade]) {
        let rated = counts.reduce(0, +)
        if rated < Self.least {
            self = .tooFew
        } else if counts.count(where: { $0 > 0 }) < 2 {
            self = .withheld(rated: rated)
        } else if !counts.contains(where: Self.isSmall) {
            self = .grades(counts, rated: rated)
        } else {
            let hidden = counts.filter { $0 < Self.least }
            let sum = hidden.reduce(0, +)
            if hidden.count > 1 {
                let canBeWorkedOut = sum == (Self.least - 1) * hidden.count
                self =
                    canBeWorkedOut
                    ? .withheld(rated: rated)
                    : .grades(counts.map { $0 < Self.least ? nil : $0 }, rated: rated)
                return
            }
            // The only one that is hidden is what the others leave.
            let needing = zip(counts, grades).reduce(0) {
                $0 + ($1.1.needsImprovement ? $1.0 : 0)
            }
            self =
                needing >= Self.least && rated - needing >= Self.least
                ? .groups(needing: needing, others: rated - needing) : .withheld(rated: rated)
        }
    }

    private static func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }

    /// The words for a count that is not told.
    static let fewer = "fewer than 5"

    /// The spread in a sentence without its full stop.
    func words(_ grades: [Grade]) -> String {
        switch self {
        case .grades(let counts, let rated) where counts.allSatisfy({ $0 == nil }):
            return "Fewer than 5 at each grade; of \(rated) rated"
        case .grades(let counts, let rated):
            let parts = zip(grades, counts).map { grade, count in
                "\(grade.label) \(count.map(String.init) ?? Self.fewer)"
            }
            return "\(parts.joined(separator: ", ")); of \(rated) rated"
        case .groups(let needing, let others):
            return "\(needing) need improvement and \(others) do not, of \(needing + others) rated"
        case .withheld(let rated):
            return "Not shown: of \(rated) rated, it would tell the rating of some"
        case .tooFew: return "Not shown: fewer than 5 are rated"
        }
    }
}
