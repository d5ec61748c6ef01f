#if CommandLine
import Mustache

/// The escaping of every value in the HTML report.
///
/// Goes byte by byte, since a quotation mark followed by a combining mark is one character to
/// Swift and still a quotation mark to a browser. Control characters, which no page may hold,
/// become the replacement character.
struct HTMLEscaping: MustacheContentType {
    /// The name by which the template asks for it.
    static let name = "SECTION11-HTML"

    func escapeText(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        result.append(text) { byte in
            switch byte {
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            case 0x09, 0x0A, 0x20...0x7E, 0x80...: nil
            default: "\u{FFFD}"
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
#endif
