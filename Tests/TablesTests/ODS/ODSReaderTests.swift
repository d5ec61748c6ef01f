import Section11Tables
import Testing

struct ODSReaderTests {
    private typealias Sheet = TestSpreadsheet

    private func refusal(_ parts: [(String, String)]) -> TableError? {
        do throws(TableError) {
            _ = try TestWorkbook.read(parts)
            return nil
        } catch {
            return error
        }
    }

    @Test func `reads the sheets of a spreadsheet and whether they are hidden`() throws {
        let hidden =
            "<style:style style:name='ta2' style:family='table'>"
            + "<style:table-properties table:display='false'/></style:style>"
        let row = Sheet.row(Sheet.cell("a"))
        let workbook = try TestWorkbook.read(
            Sheet.parts(
                "<table:calculation-settings/><table:table table:name='One'>\(row)</table:table>"
                    + "<table:table table:name='Two' table:style-name='ta2'/>", automatic: hidden))
        #expect(workbook.format == .ods)
        #expect(workbook.tables.map(\.name) == ["One", "Two"])
        #expect(workbook.tables.map(\.visibility) == [.visible, .hidden])
        #expect(workbook.tables[0].described == ["A1=a"])
    }

    @Test func `reads a template and a flat file`() throws {
        var parts = Sheet.parts(
            "<table:table table:name='S'>\(Sheet.row(Sheet.cell("a")))</table:table>")
        parts[0].1 += "-template"
        #expect(try TestWorkbook.read(parts).tables[0].described == ["A1=a"])
        let flat = """
            <?xml version="1.0"?><office:document office:mimetype="\
            application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>\
            \(Sheet.style("red", "#ff0000"))</office:automatic-styles><office:body>\
            <office:spreadsheet><table:table table:name="S">\
            \(Sheet.row(Sheet.cell("a", "table:style-name='red'")))\
            </table:table></office:spreadsheet></office:body></office:document>
            """
        #expect(FileFormat.detect(Array(flat.utf8)) == .ods)
        let workbook = try WorkbookReader.read(Array(flat.utf8))
        #expect(workbook.tables[0].described == ["A1=a"])
        #expect(workbook.fills == [nil, Colour(0xFF0000)])
    }

    @Test func `refuses an encrypted spreadsheet`() {
        let manifest =
            "<manifest:manifest><manifest:file-entry manifest:full-path='content.xml'>"
            + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
        #expect(
            refusal(Sheet.parts("") + [("META-INF/manifest.xml", manifest)]) == .passwordProtected)
        let whole = manifest.replacing("content.xml", with: "encrypted-package")
        #expect(
            refusal([Sheet.parts("")[0], ("META-INF/manifest.xml", whole)]) == .passwordProtected)
    }

    @Test func `refuses what is no spreadsheet`() {
        let kind = Sheet.parts("")[0]
        #expect(refusal([kind]) == .damaged(part: "content.xml", reason: "is missing"))
        #expect(
            refusal([kind, ("content.xml", "<a/>")])
                == .damaged(part: "content.xml", reason: "is not a spreadsheet"))
    }

    @Test func `leaves out a copy of a sheet in another file`() throws {
        let workbook = try TestWorkbook.read(
            Sheet.parts(
                "<table:table table:name='file:///a'><table:table-source xlink:href='a.ods'/>"
                    + Sheet.row(Sheet.cell("a")) + "</table:table>"))
        #expect(workbook.tables.isEmpty)
    }

    @Test func `limits sheets, cells and text`() {
        func refusal(_ rows: String, _ change: (inout ReadingLimits) -> Void) -> TableError? {
            var limits = ReadingLimits.standard
            change(&limits)
            do throws(TableError) {
                _ = try Sheet.read(rows, limits: limits)
                return nil
            } catch {
                return error
            }
        }
        let two = Sheet.row(Sheet.cell("ab", "table:number-columns-repeated='2'"))
        let cells = TableError.tooLarge(what: "the number of cells", limit: 1)
        #expect(refusal(two) { $0.cells = 2 } == nil)
        #expect(refusal(two) { $0.cells = 1 } == cells)
        #expect(
            refusal(Sheet.row(Sheet.cell("a")) + Sheet.row(Sheet.cell("b"))) { $0.cells = 1 }
                == cells)
        #expect(
            refusal(Sheet.row(Sheet.cell("a"), attributes: "table:number-rows-repeated='2'")) {
                $0.cells = 1
            } == cells)
        let text = TableError.tooLarge(what: "the text of a cell in bytes", limit: 1)
        #expect(refusal(two) { $0.textBytes = 1 } == text)
        #expect(
            refusal(Sheet.row(Sheet.cell("<text:s text:c='999999999'/>"))) { $0.textBytes = 1 }
                == text)
        #expect(
            refusal("") { $0.sheets = 0 } == .tooLarge(what: "the number of sheets", limit: 0))
    }
}
