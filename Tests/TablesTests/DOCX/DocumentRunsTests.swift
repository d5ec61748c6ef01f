import Section11Tables
import Testing

struct DocumentRunsTests {
    private typealias Doc = TestDocument

    @Test(arguments: [
        ("<w:r><w:t>on</w:t></w:r><w:r><w:t>e</w:t></w:r>", "one"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a-b"),
        ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "ab"),
        ("<w:r><w:t>caf&#233; &amp;\nco</w:t></w:r>", "caf\u{E9} & co"),
        ("<w:hyperlink r:id='rId4'><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
        ("<w:smartTag><w:smartTagPr/><w:r><w:t>tag</w:t></w:r></w:smartTag>", "tag"),
        ("<w:r><w:t>a</w:t></w:r><w:proofErr w:type='x'/><w:r><w:t>b</w:t></w:r>", "ab"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r>"
                + "</w:rubyBase></w:ruby></w:r>", "b"
        ),
    ])
    func `joins the runs of a paragraph`(runs: String, expected: String) throws {
        #expect(try Doc.text(runs) == expected)
    }

    @Test(arguments: [
        ("Wingdings", "F0FC", "\u{2713}"), ("Wingdings", "F0FB", "\u{2717}"),
        ("Wingdings", "F0FE", "\u{2611}"), ("Wingdings", "F0A8", "\u{2610}"),
        ("Wingdings", "F06F", "\u{2610}"), ("Wingdings 2", "F050", "\u{2713}"),
        ("Webdings", "61", "\u{2713}"), ("Symbol", "F0B3", "\u{2265}"), ("Arial", "0041", "A"),
    ])
    func `reads symbols as the characters that look the same`(
        font: String, code: String, expected: String
    ) throws {
        #expect(try Doc.text("<w:r><w:sym w:font='\(font)' w:char='\(code)'/></w:r>") == expected)
    }

    @Test func `reads text in a font of symbols`() throws {
        let font = "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>"
        #expect(try Doc.text(Doc.run("\u{FC} ", font)) == "\u{2713} ")
        #expect(try Doc.text(Doc.run("\u{F0FE}")) == "\u{2611}")
        #expect(try Doc.text(Doc.run("\u{FC}")) == "\u{FC}")
    }

    @Test func `notes symbols that no text says`() throws {
        let workbook = try Doc.read(
            "<w:p><w:r><w:sym w:font='Logos' w:char='F041'/><w:t>a</w:t></w:r></w:p>"
                + "<w:p><w:r><w:sym w:font='Wingdings' w:char='F028'/></w:r></w:p>")
        #expect(workbook.tables[0].described == ["A1=a"])
        #expect(workbook.notes.count == 1)
    }

    @Test func `joins the paragraphs of a cell by line ends`() throws {
        let cell = try Doc.only(
            Doc.paragraph("") + Doc.paragraph("one") + Doc.paragraph("") + Doc.paragraph("two")
                + Doc.paragraph(""))
        #expect(cell?.value == .text("one\n\ntwo"))
    }

    @Test func `never makes a number or a date of a text`() throws {
        #expect(try Doc.only(Doc.paragraph("3"))?.value == .text("3"))
        #expect(try Doc.only(Doc.paragraph("2018-01-31"))?.value == .text("2018-01-31"))
    }

    @Test func `reads tracked changes as accepted`() throws {
        let workbook = try Doc.read(
            Doc.table(
                Doc.row(
                    Doc.cell(
                        content: "<w:p>" + Doc.run("kept ")
                            + "<w:del w:id='1'><w:r><w:delText>2</w:delText></w:r></w:del>"
                            + "<w:ins w:id='2'><w:r><w:t>3</w:t></w:r></w:ins>"
                            + "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>"
                            + "<w:moveTo><w:r><w:t> moved</w:t></w:r></w:moveTo></w:p>"))))
        #expect(workbook.tables[0].described == ["A1=kept 3 moved"])
        #expect(
            workbook.notes == [
                ReadingNote(
                    kind: .guess,
                    message: "tracked changes read as if all were accepted; accept or reject them "
                        + "in the document to decide otherwise")
            ])
    }

    @Test func `joins paragraphs whose break was deleted`() throws {
        let deleted = "<w:rPr><w:del w:id='1'/></w:rPr>"
        let cell = try Doc.only(
            Doc.paragraph("one ", deleted) + Doc.paragraph("two") + Doc.paragraph("three"))
        #expect(cell?.text == "one two\nthree")
        #expect(try Doc.only(Doc.paragraph("last", deleted))?.text == "last")
    }

    @Test func `reads one of several forms of a content`() throws {
        let both = "<mc:Choice Requires='w16'>\(Doc.run("choice"))</mc:Choice>"
        let fallback = "<mc:Fallback>\(Doc.run("fallback"))</mc:Fallback>"
        #expect(
            try Doc.text("<mc:AlternateContent>\(both)\(fallback)</mc:AlternateContent>")
                == "choice")
        #expect(
            try Doc.text("<mc:AlternateContent>\(fallback)</mc:AlternateContent>") == "fallback")
    }

    @Test func `leaves out hidden text, by itself or by its style`() throws {
        let styles = """
            <w:style w:styleId="h"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:styleId="i"><w:name w:val="Child"/><w:basedOn w:val="h"/></w:style>
            """
        let workbook = try Doc.read(
            "<w:p>" + Doc.run("seen") + Doc.run("1", "<w:vanish/>")
                + Doc.run("2", "<w:rStyle w:val='i'/>") + Doc.run("!", "<w:vanish w:val='0'/>")
                + "</w:p>" + Doc.paragraph("3", "<w:pStyle w:val='i'/>"),
            styles: styles)
        #expect(workbook.tables[0].described == ["A1=seen!"])
        #expect(workbook.notes.map(\.message) == ["hidden text left out"])
    }

    @Test func `notes what it leaves out`() throws {
        let box = "<w:txbxContent>\(Doc.paragraph("in a box"))</w:txbxContent>"
        let workbook = try Doc.read(
            "<w:p>" + Doc.run("a") + "<w:r><w:drawing>\(box)</w:drawing></w:r>"
                + "<w:r><w:pict>\(box)</w:pict></w:r>"
                + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                + "<w:r><w:commentReference w:id='0'/></w:r></w:p><w:altChunk r:id='rId9'/>")
        #expect(workbook.tables[0].described == ["A1=a"])
        #expect(
            workbook.notes.map(\.message) == [
                "text boxes left out; move answers out of them into the table",
                "footnotes and endnotes left out", "comments at the margin left out",
                "a file embedded in the document left out",
            ])
        #expect(workbook.notes.allSatisfy { $0.kind == .ignored })
    }
}
