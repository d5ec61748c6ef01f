import Section11Tables
import Testing

struct DocumentFormsTests {
    private typealias Doc = TestDocument

    private func mark(_ kind: String, _ form: String = "") -> String {
        "<w:r><w:fldChar w:fldCharType='\(kind)'>\(form)</w:fldChar></w:r>"
    }

    private func field(_ form: String = "", code: String = " X ", _ result: String...) -> String {
        mark("begin", form.isEmpty ? "" : "<w:ffData><w:name w:val='n'/>\(form)</w:ffData>")
            + "<w:r><w:instrText>\(code)</w:instrText></w:r>" + mark("separate")
            + result.joined() + mark("end")
    }

    @Test func `reads the result of a field and not its code`() throws {
        #expect(try Doc.text(field("", Doc.run("3"))) == "3")
        #expect(
            try Doc.text("<w:fldSimple w:instr='DATE'>\(Doc.run("today"))</w:fldSimple>")
                == "today")
        let nested = mark("begin") + field("", Doc.run("in the code")) + mark("separate")
        #expect(try Doc.text(nested + Doc.run("result") + mark("end")) == "result")
    }

    @Test func `does not let a field that never ends swallow other cells`() throws {
        let table = try Doc.read(
            Doc.table(
                Doc.row(Doc.cell(content: "<w:p>\(mark("begin"))</w:p>"), Doc.cell("next")))
        ).tables[0]
        #expect(table.described == ["B1=next"])
    }

    @Test(arguments: [
        ("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "\u{2611}"),
        ("<w:checkBox><w:default w:val='1'/></w:checkBox>", "\u{2611}"),
        ("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "\u{2610}"),
        ("<w:checkBox><w:sizeAuto/></w:checkBox>", "\u{2610}"),
        (
            "<w:ddList><w:result w:val='1'/><w:listEntry w:val='Met'/><w:listEntry w:val='Partly'/>"
                + "</w:ddList>", "Partly"
        ),
        ("<w:ddList><w:listEntry w:val='Met'/></w:ddList>", "Met"),
        (
            "<w:ddList><w:default w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='b'/></w:ddList>",
            "b"
        ),
    ])
    func `reads the answer to a form's field once`(form: String, expected: String) throws {
        #expect(try Doc.text(field(form, Doc.run("shown again"))) == expected)
    }

    @Test func `reads what was typed into a form's field`() throws {
        #expect(try Doc.text(field("<w:textInput/>", Doc.run("typed"))) == "typed")
        let untouched = Doc.run("\u{2002}\u{2002}") + Doc.run("\u{2002}")
        #expect(try Doc.text(field("<w:textInput/>", untouched)) == nil)
    }

    @Test func `limits how deep fields stand in fields`() {
        let marks = String(repeating: mark("begin"), count: 101)
        #expect(throws: TableError.tooLarge(what: "the nesting of fields", limit: 100)) {
            try Doc.read("<w:p>\(marks)</w:p>")
        }
    }
}
