import Testing

@testable import Section11Returns

struct WrappedLinesTests {
    @Test(arguments: [
        ("", 1), ("word", 1), ("ten", 1), ("exactly te", 1), ("exactly ten", 2),
        ("two\nlines", 2), ("\n", 2), ("end\n", 2), ("  many   spaces ", 2),
        ("abcdefghijk", 2), ("abcdefghij abc", 2), ("abcdefghijklmno abc", 2),
        ("abcdefghijklmno abcdef", 3), ("a few words that need more than one line", 5),
    ])
    func `words go on a line while it has room, and a long word on several`(
        text: String, lines: Int
    ) {
        #expect(WrappedLines.count(in: text, width: 10) == lines, "\(text)")
        // The same letters with accents are not plain bytes.
        let accented = text.replacing("e", with: "é").replacing("a", with: "a\u{301}")
        #expect(WrappedLines.count(in: accented, width: 10) == lines, "\(accented)")
    }

    @Test func `a column without room has one character a line`() {
        #expect(WrappedLines.count(in: "abc", width: 0) == 3)
        #expect(WrappedLines.count(in: "ab c", width: 0) == 3)
    }

    @Test func `a carriage return ends no line`() {
        #expect(WrappedLines.count(in: "a\r\nb", width: 10) == 1)
        #expect(WrappedLines.count(in: "a\r\nb\nc", width: 10) == 2)
    }
}
