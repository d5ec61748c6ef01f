/// The text of a cell, made into a `String` or as it stands in a part of a file.
package enum CellText: Sendable {
    /// A text of its own.
    case made(String)
    /// A text that stands in some bytes, as UTF-8.
    case standing(in: [UInt8], Range<Int>)

    /// The text as a `String`.
    package var string: String {
        switch self {
        case .made(let text): text
        case .standing(let bytes, let place):
            bytes.span.longText(place.lowerBound, place.upperBound)
        }
    }

    /// How many bytes the text has as UTF-8.
    package var byteCount: Int {
        switch self {
        case .made(let text): text.utf8.count
        case .standing(_, let place): place.count
        }
    }
}
