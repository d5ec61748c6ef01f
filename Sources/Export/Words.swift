import Section11Tables

/// Numbers and lists in words, as a report's sentences need them.
enum Words {
    private static let small = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]

    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    /// A number in words up to ninety-nine, in digits beyond; 0 is "no".
    static func number(_ number: Int) -> String {
        guard (0..<100).contains(number) else { return String(number) }
        if number < 20 { return small[number] }
        let rest = number % 10
        return rest == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[rest])"
    }

    /// A number of things: `one return`, `six returns`.
    static func count(_ count: Int, _ singular: String, _ plural: String) -> String {
        "\(number(count)) \(count == 1 ? singular : plural)"
    }

    /// Items as a sentence lists them: `5, 6 and 11`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A text that begins with an upper-case letter.
    static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A kind of return, for a table.
    static func title(ofKind kind: String) -> String {
        switch kind {
        case "full": "full return"
        case "mini": "mini return"
        default: kind
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// A date as a report writes it: `31 March 2018`.
    static func date(_ date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }
}
