import TestSupport
import Testing

@testable import Section11Tables

/// Texts that are decoded in runs read as if they were decoded byte by byte.
struct XMLEntitiesTests {
    private static let pieces = [
        "a", "some longer words of a text", " ", "&", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;",
        "&amp", "&ltt;", "&#65;", "&#x41;", "&#X41;", "&#xe9;", "&#x20AC;", "&#x1F600;", "&#xD800;",
        "&#x110000;", "&#99999999999;", "&#;", "&#x;", "&#+65;", "&#-0;", "&#6 5;", "&#x+41;", ";",
        "&nbsp;", "&;", "&&amp;;", "\r", "\r\n", "\n", "_", "\u{E9}", "\u{301}", "&#\u{301}65;",
        "&#x\u{301}41;", "&#0000000065;", "&#00000000065;", "&#000000000065;", "amp;", "#65;",
    ]

    /// The text that a piece stands for, byte by byte.
    private func reading(_ bytes: [UInt8], isVerbatim: Bool) -> [UInt8] {
        var decoded: [UInt8] = []
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "&"), !isVerbatim,
                let semicolon = bytes[place...].prefix(13).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: bytes[place..<semicolon], as: UTF8.self))
            {
                decoded += Array(String(Character(scalar)).utf8)
                place = semicolon + 1
            } else if byte == 0x0D {
                decoded.append(0x0A)
                if place < bytes.count, bytes[place] == 0x0A { place += 1 }
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    private func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = name.dropFirst()
        let code =
            digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    }

    @Test(arguments: [true, false])
    func `reads entities and line ends`(isVerbatim: Bool) {
        var random = SplitMix64(seed: 21)
        for _ in 0..<5000 {
            let count = Int.random(in: 0...8, using: &random)
            let bytes = (0..<count).flatMap { _ in
                Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
            }
            // What stands behind the piece is no part of it.
            let more = bytes + Array(";amp;\n".utf8)
            var text = XMLText(start: 0, end: bytes.count)
            text.isVerbatim = isVerbatim
            var decoded: [UInt8] = []
            text.append(to: &decoded, from: more.span)
            #expect(decoded == reading(bytes, isVerbatim: isVerbatim))
            let cut = Int.random(in: 0...bytes.count, using: &random)
            text.end = cut
            text.append(to: &decoded, from: more.span)
            let parts = [bytes, Array(bytes[..<cut])]
            #expect(decoded == parts.flatMap { reading($0, isVerbatim: isVerbatim) })
        }
    }

    @Test func `reads long texts as the standard library does`() {
        var random = SplitMix64(seed: 22)
        let letters = ["a", "b ", "\u{E9}", "\u{20AC}", "\u{1F600}", "\u{301}", "\u{10FFFF}"]
        for _ in 0..<5000 {
            let isPlain = Bool.random(using: &random)
            var bytes = (0..<Int.random(in: 0...90, using: &random)).flatMap { _ in
                let most = isPlain && Int.random(in: 0..<40, using: &random) > 0 ? 1 : 6
                return Array(letters[Int.random(in: 0...most, using: &random)].utf8)
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = Int.random(in: start...bytes.count, using: &random)
            let text = bytes.span.longText(start, end)
            let wanted = String(decoding: bytes[start..<end], as: UTF8.self)
            #expect(Array(text.utf8) == Array(wanted.utf8))
            #expect(text == wanted && text.hashValue == wanted.hashValue)
        }
    }

    @Test func `finds the end of what is ASCII`() {
        for count in 0..<80 {
            for place in 0..<max(1, count) {
                var bytes = [UInt8](repeating: 0x61, count: count)
                if place < count { bytes[place] = 0xC3 }
                let end = UTF8Validation.endOfASCII(bytes.span, from: 0)
                #expect(end <= (count == 0 ? 0 : place) && end > place - 8)
                let valid = UTF8Validation.validEnd(bytes.span, from: 0)
                #expect(valid == (count == 0 ? 0 : place))
            }
        }
    }
}
