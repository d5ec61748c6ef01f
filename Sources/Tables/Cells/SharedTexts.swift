/// The texts that the cells of a workbook share, by number.
///
/// A text that is just the bytes of one place is left there, and becomes a `String` only when it is
/// asked for as one; most texts of a return never are. Any other is made once.
package final class SharedTexts: Sendable {
    /// The part in which the texts stand.
    private let part: [UInt8]

    private let places: [Place]

    /// The texts that are more than the bytes of one place.
    private let made: [String]

    /// Where a text stands in the part, or which of those that are made it is.
    struct Place: Sendable {
        private let start: UInt32
        private let length: UInt32

        /// How the text begins and ends.
        let edges: TextEdges

        /// Whether all bytes of the text are known to be ASCII.
        let isASCII: Bool

        /// The place of a text in the part, which is UTF-8; `nil` if it lies too far behind for one,
        /// which no part does.
        @inline(__always)
        init?(_ range: Range<Int>, isASCII: Bool, in part: Span<UInt8>) {
            guard range.upperBound < Int(UInt32.max) else { return nil }
            self.isASCII = isASCII
            start = UInt32(truncatingIfNeeded: range.lowerBound)
            length = UInt32(truncatingIfNeeded: range.count)
            edges = TextEdges(part, range)
        }

        /// The place of a text among those that are made.
        init(made position: Int, _ text: String) {
            start = UInt32(clamping: position)
            length = .max
            edges = TextEdges(text)
            isASCII = false
        }

        /// The place among those that are made; `nil` for a text that stands in the part.
        @inline(__always)
        var made: Int? { length == .max ? Int(start) : nil }

        /// The place in the part, of a text that stands there.
        @inline(__always)
        var range: Range<Int> { Int(start)..<(Int(start) &+ Int(length)) }
    }

    /// Creates the texts of a workbook.
    ///
    /// - Parameters:
    ///   - part: The part in which they stand.
    ///   - places: Where each stands.
    ///   - made: The texts that do not stand in the part as they are.
    init(part: [UInt8], places: [Place], made: [String]) {
        self.part = part
        self.places = places
        self.made = made
    }

    /// Texts that are made already.
    convenience init(_ texts: [String] = []) {
        self.init(
            part: [], places: texts.indices.map { Place(made: $0, texts[$0]) }, made: texts)
    }

    /// How many texts there are.
    var count: Int { places.count }

    /// A text, as a `String`.
    func string(_ number: Int) -> String {
        let place = places[number]
        if let position = place.made { return made[position] }
        let part = part
        return place.isASCII
            ? part.span.plainText(place.range.lowerBound, place.range.upperBound)
            : part.span.longText(place.range.lowerBound, place.range.upperBound)
    }

    /// A text, where it stands.
    func text(_ number: Int) -> CellText {
        let place = places[number]
        if let position = place.made { return .made(made[position]) }
        return .standing(in: part, place.range)
    }

    /// Whether a text is the same as another.
    func holds(_ text: String, at number: Int) -> Bool {
        let place = places[number]
        if let position = place.made { return made[position] == text }
        let part = part
        if part.span.extracting(place.range).isSame(as: text.utf8.span) { return true }
        // Beyond ASCII, a letter may be written in two ways.
        return !place.isASCII && string(number) == text
    }

    /// How a text begins and ends.
    @inline(__always)
    func edges(_ number: Int) -> TextEdges { places[number].edges }
}
