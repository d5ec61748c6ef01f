public import Section11Tables

/// A date as a return states it, with what it was read as.
///
/// Days come before months, as in British use. What cannot be read is kept and reported, never
/// guessed.
///
///     StatedDate("31/03/2018").date     // 2018-03-31
///     StatedDate("March 2018").date     // 2018-03-31, and isMonth is true
///     StatedDate("February 017").date   // nil
public struct StatedDate: Sendable, Equatable {
    /// The text as written.
    public let text: String

    /// The day; the last day of the month if only a month is stated; `nil` if it cannot be read.
    public let date: CalendarDate?

    /// Whether only a month is stated.
    public let isMonth: Bool

    /// Reads a date.
    public init(_ text: String) {
        self.text = text
        let (date, isMonth) = Self.read(text)
        self.date = date
        self.isMonth = isMonth
    }

    /// Whether nothing is stated.
    public var isEmpty: Bool { text.isEmpty }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    private static func read(_ text: String) -> (CalendarDate?, isMonth: Bool) {
        if let date = CalendarDate(iso: text) { return (date, false) }
        var words: [Substring.UTF8View] = []
        for word in text.utf8.split(whereSeparator: { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: ","), 0x0A, 0x0D, 0x09:
                true
            default: false
            }
        }) {
            words.append(word)
            if words.count > 3 { return (nil, false) }
        }
        switch words.count {
        case 3:
            guard let year = year(words[2]) else { return (nil, false) }
            if let day = day(words[0]), let month = month(words[1]) {
                return (CalendarDate(year: year, month: month, day: day), false)
            }
            if let month = monthName(words[0]), let day = day(words[1]) {
                return (CalendarDate(year: year, month: month, day: day), false)
            }
            return (nil, false)
        case 2:
            guard let month = monthName(words[0]), let year = year(words[1]) else {
                return (nil, false)
            }
            let last = CalendarDate.days(inMonth: month, of: year)
            return (CalendarDate(year: year, month: month, day: last), true)
        default:
            return (nil, false)
        }
    }

    private static func number(_ word: Substring.UTF8View) -> Int? {
        guard !word.isEmpty, word.count <= 4,
            word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// A day such as `3`, `03` or `3rd`.
    private static func day(_ word: Substring.UTF8View) -> Int? {
        if let number = number(word), word.count <= 2 { return number }
        let suffix = String(Substring(word.suffix(2))).lowercased()
        guard ["st", "nd", "rd", "th"].contains(suffix), word.count <= 4 else { return nil }
        return number(word.dropLast(2))
    }

    private static func month(_ word: Substring.UTF8View) -> Int? {
        if let number = number(word), word.count <= 2 { return number }
        return monthName(word)
    }

    private static func monthName(_ word: Substring.UTF8View) -> Int? {
        let name = String(Substring(word)).lowercased()
        guard name.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(name) || (name == "sept" && $0 == "september") }
            .map { $0 + 1 }
    }

    /// A year of four digits, or of two in this century.
    private static func year(_ word: Substring.UTF8View) -> Int? {
        guard let number = number(word) else { return nil }
        switch word.count {
        case 4: return number
        case 2: return 2000 + number
        default: return nil
        }
    }
}
