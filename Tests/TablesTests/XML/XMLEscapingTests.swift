import Testing

@testable import Section11Tables

struct XMLEscapingTests {
    @Test func `markup becomes text`() {
        #expect(XMLEscaping.escaped("<a b=\"c\">&'") == "&lt;a b=&quot;c&quot;&gt;&amp;'")
        #expect(XMLEscaping.escaped("<\u{301}") == "&lt;\u{301}")
    }

    @Test func `what XML cannot hold is left out`() {
        #expect(XMLEscaping.escaped("a\u{0}\u{8}\u{1B}\u{7F}\u{85}\u{FFFF}b") == "ab")
        #expect(XMLEscaping.escaped("a\tb\nc 😀é") == "a\tb\nc 😀é")
    }

    @Test func `every end of a line is a line feed`() {
        #expect(XMLEscaping.escaped("a\r\nb\rc\n\rd") == "a\nb\nc\n\nd")
    }
}
