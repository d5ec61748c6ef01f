/// The day from which a workbook counts its dates.
enum DateSystem {
    /// Day 1 is 1 January 1900, and 1900 counts as a leap year, which it was not.
    case from1900
    /// Day 0 is 1 January 1904.
    case from1904

    /// The day that a number stands for; `nil` if it stands for none.
    ///
    /// Numbers below 1 are a time without a day, and number 60 is 29 February 1900, which never was.
    func day(_ number: Double) -> CalendarDate? {
        guard number >= 0, number < 3_000_000 else { return nil }
        let days = Int(number)
        switch self {
        case .from1900:
            switch days {
            case 0, 60: return nil
            case ..<60: return CalendarDate(daysSince1970: days - 25_568)
            default: return CalendarDate(daysSince1970: days - 25_569)
            }
        case .from1904:
            return CalendarDate(daysSince1970: days - 24_107)
        }
    }
}
