import Testing

@testable import Section11Export

struct MarkdownTextTests {
    @Test(arguments: [
        ("plain (text), as-is: yes", "plain (text), as-is: yes"), ("*bold*", "\\*bold\\*"),
        ("a|b", "a\\|b"), ("[x](http://y)", "\\[x\\](http://y)"), ("<b>", "\\<b\\>"),
        ("- item", "\\- item"), ("# title", "\\# title"), ("12. twelve", "12\\. twelve"),
        ("3) three", "3\\) three"), ("83.1%", "83.1%"), ("4.", "4\\."), ("2017-18", "2017-18"),
        ("one\ntwo", "one two"),
        ("back\\slash", "back\\\\slash"), ("&amp;", "\\&amp;"), ("  = x", "\\= x"), ("", ""),
    ])
    func `text stays text`(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test func `a table sets numbers to the right`() {
        #expect(
            MarkdownText.table(["Name", "n"], right: [1], rows: [["a|b", "1"]])
                == "| Name | n |\n| --- | ---: |\n| a\\|b | 1 |")
    }
}
