#if CommandLine
import Testing

@testable import Section11Export

/// Rows are made from their template once for each kind, and read as if each had been made from it.
struct AnswerRowsTests {
    private static func kind(
        ref: String = "1.1", remarkOn: String? = nil, own: String? = nil
    ) -> AnswerRows.Kind {
        AnswerRows.Kind(
            ref: ref, mark: "RI", style: "amber", needsImprovement: true, remarkOn: remarkOn,
            own: own)
    }

    /// A template that shows all names, one of them twice.
    private static func plain(_ values: TemplateValues) -> String {
        func text(_ name: String) -> String {
            values[name].map { HTMLEscaping().escapeText("\($0)") } ?? ""
        }
        let names = ["ref", "mark", "evidence", "remarkOn", "remark", "own", "place", "evidence"]
        return names.map(text).joined(separator: "|")
    }

    @Test func `texts stand where the template has them, and are safe to show`() {
        var rows = AnswerRows(render: Self.plain, escape: HTMLEscaping().escapeText)
        let texts = AnswerRows.Texts(
            evidence: "<b> & \u{301}", remark: "more", place: "Responses!D5")
        #expect(
            rows.row(Self.kind(remarkOn: "To improve:"), texts)
                == "1.1|RI|&lt;b&gt; &amp; \u{301}|To improve:|more|false|Responses!D5"
                + "|&lt;b&gt; &amp; \u{301}")
        #expect(
            rows.row(Self.kind(own: "Good"), texts)
                == "1.1|RI|&lt;b&gt; &amp; \u{301}||false|Good|Responses!D5"
                + "|&lt;b&gt; &amp; \u{301}")
    }

    @Test func `a kind of row is rendered once`() {
        var count = 0
        var rows = AnswerRows(
            render: {
                count += 1
                return Self.plain($0)
            }, escape: { $0 })
        for place in ["A1", "A2", "A3"] {
            let row = rows.row(
                Self.kind(), .init(evidence: "of \(place)", remark: "", place: place))
            #expect(row == "1.1|RI|of \(place)||false|false|\(place)|of \(place)")
        }
        #expect(count == 1)
        _ = rows.row(Self.kind(ref: "1.2"), .init(evidence: "", remark: "", place: ""))
        #expect(count == 2)
    }

    @Test func `a reference that looks like the mark of a text stays as it is`() {
        var rows = AnswerRows(render: Self.plain, escape: { $0 })
        let row = rows.row(
            Self.kind(ref: "\u{E511}1\u{E511}"), .init(evidence: "x", remark: "", place: "A1"))
        #expect(row == "\u{E511}1\u{E511}|RI|x||false|false|A1|x")
    }
}
#endif
