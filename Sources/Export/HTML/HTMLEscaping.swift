#if CommandLine
import Mustache

/// The escaping of every value in the HTML report.
///
/// Goes scalar by scalar, since a quotation mark followed by a combining mark is one character to
/// Swift and still a quotation mark to a browser. Control characters, which no page may hold,
/// become the replacement character.
struct HTMLEscaping: MustacheContentType {
    /// The name by which the template asks for it.
    static let name = "SECTION11-HTML"

    func escapeText(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: ">"): result += "&gt;".utf8
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "\""): result += "&quot;".utf8
            case UInt8(ascii: "'"): result += "&#39;".utf8
            case 0x09, 0x0A, 0x20...0x7E, 0x80...: result.append(byte)
            default: result += "\u{FFFD}".utf8
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
#endif
