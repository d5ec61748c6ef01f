import Section11Tables
import Testing

struct ODSTextTests {
    private typealias Sheet = TestSpreadsheet

    private func text(_ content: String) throws -> String? {
        try Sheet.table(Sheet.row(Sheet.cell(content: content, "office:value-type='string'")))
            .cells.first?.text
    }

    @Test(arguments: [
        ("<text:p>one</text:p><text:p>two</text:p>", "one\ntwo"),
        ("<text:p>one</text:p><text:p/><text:p>two</text:p>", "one\n\ntwo"),
        ("<text:p>a<text:s text:c='3'/>b<text:s/>c</text:p>", "a   b c"),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p>a <text:span>b</text:span> <text:a xlink:href='x'>c</text:a></text:p>", "a b c"),
        ("<text:p>  a   b </text:p>", "  a   b "),
        ("<text:p>caf&#233; &lt;&amp;&gt;</text:p>", "caf\u{E9} <&>"),
        ("<text:p>a<text:sheet-name>S</text:sheet-name></text:p>", "aS"),
        ("<text:p>_x0041_</text:p>", "_x0041_"),
    ])
    func `joins what a person sees`(content: String, expected: String) throws {
        #expect(try text(content) == expected)
    }

    @Test(arguments: [
        "<office:annotation><dc:creator>x</dc:creator><text:p>remark</text:p></office:annotation>"
            + "<text:p>a</text:p>",
        "<text:p>a</text:p><draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>",
        "<text:p>a<draw:frame><text:p>x</text:p></draw:frame></text:p>",
        "<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text>"
            + "</text:ruby></text:p>",
    ])
    func `leaves out remarks, pictures and pronunciation`(content: String) throws {
        #expect(try text(content) == "a")
    }
}
