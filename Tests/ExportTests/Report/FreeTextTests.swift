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
}
