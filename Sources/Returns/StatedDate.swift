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

    /// Creates a date that was read before.
    ///
    /// - Parameters:
    ///   - text: The text as written.
    ///   - date: What ``init(_:)`` made of it.
    ///   - isMonth: Whether only a month is stated.
    init(_ text: String, readAs date: CalendarDate?, isMonth: Bool) {
        self.text = text
        self.date = date
        self.isMonth = isMonth
    }

    /// Whether nothing is stated.
    public var isEmpty: Bool { text.isEmpty }

    private static let months: [[UInt8]] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ].map { Array($0.utf8) }

    private static func read(_ text: String) -> (CalendarDate?, isMonth: Bool) {
        let bytes = text.utf8.span
        if let date = CalendarDate(iso: bytes) { return (date, false) }
        var words = (first: 0..<0, second: 0..<0, third: 0..<0)
        var count = 0
        var position = 0
        while position < bytes.count {
            if isBetweenWords(bytes[position]) {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, !isBetweenWords(bytes[position]) { position += 1 }
            switch count {
            case 0: words.first = start..<position
            case 1: words.second = start..<position
            case 2: words.third = start..<position
            default: return (nil, false)
            }
            count += 1
        }
        switch count {
        case 3:
            guard let year = year(bytes, words.third) else { return (nil, false) }
            if let day = day(bytes, words.first), let month = month(bytes, words.second) {
                return (CalendarDate(year: year, month: month, day: day), false)
            }
            if let month = monthName(bytes, words.first), let day = day(bytes, words.second) {
                return (CalendarDate(year: year, month: month, day: day), false)
            }
            return (nil, false)
        case 2:
            guard let month = monthName(bytes, words.first),
                let year = year(bytes, words.second)
            else { return (nil, false) }
            let last = CalendarDate.days(inMonth: month, of: year)
            return (CalendarDate(year: year, month: month, day: last), true)
        default:
            return (nil, false)
        }
    }

    private static func isBetweenWords(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: ","), 0x0A, 0x0D, 0x09:
            true
        default: false
        }
    }

    private static func number(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        (1...4).contains(word.count) ? bytes.decimalNumber(word) : nil
    }

    /// A day such as `3`, `03` or `3rd`.
    private static func day(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        if word.count <= 2, let number = number(bytes, word) { return number }
        guard (3...4).contains(word.count) else { return nil }
        switch (bytes[word.upperBound - 2] | 0x20, bytes[word.upperBound - 1] | 0x20) {
        case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
            (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
            return number(bytes, word.lowerBound..<word.upperBound - 2)
        default: return nil
        }
    }

    private static func month(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        if word.count <= 2, let number = number(bytes, word) { return number }
        return monthName(bytes, word)
    }

    /// A month by its name, or by at least its first three letters.
    private static func monthName(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        guard word.count >= 3 else { return nil }
        let month = months.firstIndex { name in
            guard word.count <= name.count else { return false }
            for (offset, position) in word.enumerated()
            where bytes[position] | 0x20 != name[offset] {
                return false
            }
            return true
        }
        return month.map { $0 + 1 }
    }

    /// A year of four digits, or of two in this century.
    private static func year(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        guard let number = number(bytes, word) else { return nil }
        switch word.count {
        case 4: return number
        case 2: return 2000 + number
        default: return nil
        }
    }
}
