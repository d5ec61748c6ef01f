import Section11Returns
import Testing

@testable import Section11Export

struct FreeTextTests {
    @Test func `a text stands on one line`() {
        #expect(FreeText.line(" one\r\n two\tthree\u{1B}[31m ") == "one two three [31m")
    }

    @Test func `what is private is replaced, even where a line breaks it`() {
        #expect(FreeText.line("one referral, 943 476\n5919") == "one referral, [NHS number]")
    }

    @Test func `nothing is said to be missing`() {
        #expect(FreeText.value(" \n") == .absent(.missing))
        #expect(FreeText.value("Agree.") == .text("Agree."))
    }

    @Test func `spaces of every width are one, and marks of direction go`() {
        #expect(FreeText.line("  One\r\n\ttwo \u{A0}\u{3000} three\u{2028}") == "One two three")
        #expect(FreeText.line("a\u{202E}b\u{2066}c\u{85}d") == "a b c d")
        #expect(FreeText.value("\u{200A}") == .absent(.missing))
    }

    @Test func `letters of every script stay as they are`() {
        let text = "naïve „Kind“ 子ども 👧🏽 e\u{301}"
        #expect(FreeText.line(text) == text)
    }

    /// Every character of the first planes, alone between two words.
    @Test func `what parts words becomes one space, everything else stays`() {
        for value in UInt32(0)...0x31FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = BlankText.isBlank(value) ? "one two" : "one\(scalar)two"
            #expect(
                FreeText.line("one\(scalar)two").unicodeScalars.elementsEqual(
                    expected.unicodeScalars), "U+\(String(value, radix: 16))")
        }
    }
}
