public import Section11Standards
public import Section11Tables

/// What stands in a cell of a report's table.
public enum ReportValue: Sendable, Equatable {
    /// Words, such as a name or a state.
    case text(String)

    /// A list of words, such as the agencies that moved.
    case list([String])

    /// How many.
    case count(Int)

    /// A share of a whole, printed as a percentage.
    case share(Fraction)

    /// A difference of two shares in percentage points, printed with its sign.
    case points(Fraction)

    /// A number as units of a power of ten: 847 units of 1 decimal are `84.7`.
    case decimal(Int, decimals: Int)

    /// A date.
    case date(CalendarDate)

    /// Yes or no.
    case flag(Bool)

    /// Nothing, and why.
    case absent(Absence)

    /// Why nothing stands in a cell.
    public enum Absence: String, Sendable {
        /// Does not apply.
        case notApplicable = "[z]"

        /// Not returned or not answered.
        case missing = "[x]"

        /// Held back so that nobody can be recognised.
        case suppressed = "[c]"
    }

    /// Makes words, or says that they are missing.
    public static func optional(_ text: String?) -> ReportValue {
        text.map { .text($0) } ?? .absent(.missing)
    }

    /// Makes a share, or says that it does not apply because its base is empty.
    public static func optional(_ share: Fraction?) -> ReportValue {
        share.map { .share($0) } ?? .absent(.notApplicable)
    }

    /// Makes a date, or says that it is missing.
    public static func optional(_ date: CalendarDate?) -> ReportValue {
        date.map { .date($0) } ?? .absent(.missing)
    }

    /// The value as a person reads it.
    var words: String {
        switch self {
        case .text(let text): text
        case .list(let items): items.isEmpty ? "–" : items.joined(separator: ", ")
        case .count(let count): String(count)
        case .share(let share): "\(Self.tenths(share.rounded(toDecimals: 3)))%"
        case .points(let points): Self.signed(points.rounded(toDecimals: 3))
        case .decimal(let units, let decimals):
            JSONValue.units(units, decimals: decimals).text()
        case .date(let date): date.description
        case .flag(let flag): flag ? "yes" : "no"
        case .absent(let absence): absence.rawValue
        }
    }

    /// The value for a program: shares of one to four decimals, and null for what is absent.
    var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let items): .strings(items)
        case .count(let count): .int(count)
        case .share(let share), .points(let share):
            .units(share.rounded(toDecimals: 4), decimals: 4)
        case .decimal(let units, let decimals): .units(units, decimals: decimals)
        case .date(let date): .string(date.description)
        case .flag(let flag): .bool(flag)
        case .absent: .null
        }
    }

    /// The value in a tidy file: as for a program, with the shorthand where it is absent.
    var csv: String {
        switch self {
        case .text(let text): text
        case .list(let items): items.joined(separator: ";")
        case .flag(let flag): CSVText.yes(flag)
        case .absent(let absence): absence.rawValue
        case .count, .share, .points, .decimal: json.text()
        case .date(let date): date.description
        }
    }

    /// Whether the value is set to the right.
    var isNumber: Bool {
        switch self {
        case .count, .share, .points, .decimal: true
        case .text, .list, .date, .flag, .absent: false
        }
    }

    private static func tenths(_ units: Int) -> String {
        JSONValue.units(units, decimals: 1).text()
    }

    private static func signed(_ units: Int) -> String {
        units > 0 ? "+" + tenths(units) : tenths(units)
    }
}
