import Section11Standards
import Section11Tables

/// Numbers and lists as the sentences of flags need them.
enum FlagWords {
    /// A number of things: `1 agency`, `3 agencies`.
    static func count(_ count: Int, _ singular: String, _ plural: String) -> String {
        "\(count) \(count == 1 ? singular : plural)"
    }

    /// Items as a sentence lists them: `5, 6 and 11`; beyond a limit the rest is only counted.
    static func list(_ items: [String], limit: Int = 8) -> String {
        if items.count > limit {
            return items.prefix(limit).joined(separator: ", ")
                + " and \(items.count - limit) more"
        }
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A share as whole per cent: `58 %`.
    static func percent(_ share: Fraction) -> String { "\(share.rounded(toDecimals: 2)) %" }

    /// A figure to four decimals, without zeros at its end.
    static func decimal(_ figure: Fraction) -> String {
        let units = figure.rounded(toDecimals: 4)
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: 10_000)
        var digits = rest == 0 ? "" : "." + String(String(10_000 + rest).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        return (units < 0 ? "-" : "") + "\(whole)\(digits)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// A date in words: `31 March 2018`.
    static func date(_ date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }
}
