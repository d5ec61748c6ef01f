import Section11Tables
import TestSupport
import Testing

@testable import class Section11Tables.Inflater

/// Files changed at random: each is read or refused, and none ends the program.
struct FuzzTests {
    private static let sheet = """
        <cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1">\
        <c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43131</v></c><c r="C1"><f>A1</f><v>1.5</v></c>\
        </row><row><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b_x000D_</t></r></is>\
        </c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row></sheetData>\
        <mergeCells><mergeCell ref="A6:C7"/></mergeCells>
        """

    private static let parts = TestWorkbook.parts(
        sheets: [sheet],
        strings: "<si><t>caf\u{E9} &amp; <![CDATA[<b>]]></t></si><si><t>x</t></si>",
        styles: "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>")

    private static let fragments = [
        "<", ">", "/>", "</", "&", "&#", "&#x110000;", "<![CDATA[", "]]>", "<!--", "<!DOCTYPE",
        "\"",
        "'", "=", "<c", "<row", "</row>", "r=\"XFD1048576\"", "r=\"ZZZZZZ99999999999\"", "<v>",
        "_xD800_",
        "999999999999999999999", "-1", "1e400", "\u{0}", "<si>", "sep=;", "\"\"", ",", "\n", "\r",
    ].map { Array($0.utf8) }

    /// Flips, cuts, repeats, splices and inserts, one to four times.
    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard !bytes.isEmpty else { return }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 0...min(40, bytes.count - place), using: &random)
            let other = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.removeSubrange(place..<(place + length))
            case 3: bytes.removeSubrange(place...)
            case 4: bytes.insert(contentsOf: bytes[place..<(place + length)], at: other)
            case 5: bytes[place] = [0x00, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
            default:
                bytes.insert(
                    contentsOf: Self.fragments.randomElement(using: &random) ?? [], at: other)
            }
        }
    }

    /// Whether the bytes can be read; any error but a ``TableError`` does not compile.
    private func isReadable(_ bytes: [UInt8]) -> Bool {
        var limits = ReadingLimits.standard
        limits.cells = 100_000
        do throws(TableError) {
            let workbook = try WorkbookReader.read(bytes, limits: limits)
            for table in workbook.tables {
                for row in table.rows { _ = row.cells.map(\.text) }
            }
            return true
        } catch {
            return error.message.isEmpty
        }
    }

    @Test(arguments: [true, false])
    func `survives changes to the bytes of an archive`(isCompressed: Bool) {
        let archive = TestArchive(Self.parts)
        let original = (isCompressed ? archive.compressed : archive).bytes
        var random = SplitMix64(seed: 1)
        var readable = 0
        for _ in 0..<3000 {
            var bytes = original
            mutate(&bytes, &random)
            if isReadable(bytes) { readable += 1 }
        }
        #expect(isReadable(original))
        #expect(readable < 3000)
    }

    @Test(arguments: 0..<4)
    func `survives changes to the XML of the parts`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var readable = 0
        for _ in 0..<1500 {
            var archive = TestArchive(Self.parts)
            let entry = Int.random(in: 0..<archive.entries.count, using: &random)
            mutate(&archive.entries[entry].content, &random)
            if isReadable(archive.bytes) { readable += 1 }
        }
        #expect((1..<1500).contains(readable))
    }

    @Test(arguments: [
        "a,b,c\r\n\"x, \"\"y\"\"\",2,\"line\nbreak\"\r\n,,\r\n", "sep=;\na;b\n1;\"2\"\n",
        "caf\u{E9}\tb\n\u{1F600}\t\"c\"\n",
    ])
    func `survives changes to a CSV file`(text: String) {
        var random = SplitMix64(seed: 3)
        var readable = 0
        for _ in 0..<3000 {
            var bytes = Array(text.utf8)
            mutate(&bytes, &random)
            if isReadable(bytes) { readable += 1 }
        }
        #expect(readable > 1000)
    }
}
