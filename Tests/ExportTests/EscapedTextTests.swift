import Testing

@testable import Section11Export

struct EscapedTextTests {
    private func written(_ text: String) -> String {
        var bytes = Array("> ".utf8)
        bytes.append(text) { $0 == UInt8(ascii: "\"") ? "\\\"" : nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("\"", "\\\""), ("\"\"", "\\\"\\\""),
        ("a \"word\" é", "a \\\"word\\\" é"), ("\"\u{301}", "\\\"\u{301}"),
    ])
    func `only the bytes that are asked for are written otherwise`(text: String, expected: String) {
        #expect(written(text).unicodeScalars.elementsEqual(("> " + expected).unicodeScalars))
    }
}
