import Section11Returns
import Section11Scoring
import Section11Standards
public import Section11Tables

/// Which returns of a scope came after the day on which they were due, by the day of their
/// sign-off.
///
/// Files tell no day of arrival that could be trusted, so the sign-off's is taken. A return without
/// a day that can be read is neither late nor in time.
public struct LateReturns: Sendable, Equatable {
    /// The day on which returns are due; `nil` if the cycle does not say.
    public let due: CalendarDate?

    /// The agencies, by position in the register, whose returns are dated after that day.
    public let late: [Int]

    /// The agencies whose returns give no day that can be read.
    public let undated: [Int]

    /// How many returns there are.
    public let returns: Int

    /// Looks at the dates of an assessment's returns.
    public init(_ assessment: Assessment) {
        let set = assessment.returnSet
        due = set.cycle.due
        returns = assessment.sheets.count
        var late: [Int] = []
        var undated: [Int] = []
        for agency in assessment.sheets.map(\.agency) {
            let text = set.withReturn(ofAgency: agency) { $0.signedOffOn.text }
            guard let stated = text.map({ StatedDate($0) }) else { continue }
            guard let date = stated.date else {
                undated.append(agency)
                continue
            }
            guard let due, date > due else { continue }
            // A month alone may mean a day before or after one that lies in it.
            let isDoubtful =
                stated.isMonth && date.year == due.year && date.month == due.month
            if isDoubtful { undated.append(agency) } else { late.append(agency) }
        }
        self.late = late
        self.undated = undated
    }

    /// Why a reading without late returns is impossible; `nil` if it is not.
    public var reasonNotPossible: String? {
        if due == nil { return "the cycle gives no day on which returns are due" }
        return undated.count == returns ? "no return gives a day that can be read" : nil
    }
}
