#if CommandLine
import Testing

@testable import Section11Export

/// Lines are made from their template once for each kind, and read as if each had been made from it.
struct FilledLinesTests {
    /// A template that shows all names, one of them twice.
    private static func plain(_ values: TemplateValues) -> String {
        ["ref", "evidence", "remark", "place", "evidence"].map { name in
            values[name].map { HTMLEscaping().escapeText("\($0)") } ?? ""
        }.joined(separator: "|")
    }

    private static func lines() -> FilledLines<String> {
        FilledLines(
            ["evidence", "remark", "place"],
            LineTemplate(render: plain, escape: HTMLEscaping().escapeText))
    }

    @Test func `texts stand where the template has them, and are safe to show`() {
        var lines = Self.lines()
        let line = lines.line("1.1", ["<b> & \u{301}", "more", "Responses!D5"]) { ["ref": "1.1"] }
        #expect(
            line == "1.1|&lt;b&gt; &amp; \u{301}|more|Responses!D5|&lt;b&gt; &amp; \u{301}")
    }

    @Test func `a value of the kind stands for the text of that name`() {
        var lines = Self.lines()
        let line = lines.line("1.2", ["x", "more", "A1"]) { ["ref": "1.2", "remark": false] }
        #expect(line == "1.2|x|false|A1|x")
    }

    @Test func `a kind of line is rendered once`() {
        var count = 0
        var lines = FilledLines<Int>(
            ["evidence", "remark", "place"],
            LineTemplate(
                render: {
                    count += 1
                    return Self.plain($0)
                }, escape: { $0 }))
        for place in ["A1", "A2", "A3"] {
            let line = lines.line(1, ["of \(place)", "", place]) { ["ref": "1.1"] }
            #expect(line == "1.1|of \(place)||\(place)|of \(place)")
        }
        #expect(count == 1)
        _ = lines.line(2, ["", "", ""]) { [:] }
        #expect(count == 2)
    }

    @Test func `a value that looks like the mark of a text stays as it is`() {
        var lines = Self.lines()
        let line = lines.line("odd", ["x", "", "A1"]) { ["ref": "\u{E511}7\u{E511}"] }
        #expect(line == "\u{E511}7\u{E511}|x||A1|x")
    }
}
#endif
