import Section11Tables
import TestSupport
import Testing

/// What is taken in one step says the same as what is read event by event.
struct PlainCellsTests {
    private static let rows = """
        <row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43131</v></c>\
        <c r="D1" s="2" t="s"><v>1</v></c><c r="E1" s="123" t="s"><v>00000002</v></c>\
        <c r="F1" s="1234" t="s"><v>3</v></c><c r="G1" s="" t="s"><v>4</v></c></row><row r="2" spans="1:4" ht="30" hidden="1">\
        <c r="A2" s="1"/><c r="B2"/><c r="C2" t="b"><v>1</v></c><c r="AB2" t="n"><v>-2.5</v></c>\
        </row><row r="9"><c t="s"><v>2</v></c><c r="B9" t="str"><v>a b</v></c>\
        <c r="ZZ9" t="s"><v>3</v></c></row><row r="10" hidden="true"/><row r="99999" spans="1:2">\
        <c r="A99999" s="3"><v>0.25</v></c><c s="11" r="AB99999"><v>1234567</v></c></row>\
        <row r="999999"><c r="A999999" t="e"><v>#N/A</v></c><c r="AA999999"><v>12345678</v></c></row>
        """

    private static let strings = """
        <si><t>one</t></si><si><t xml:space="preserve"> two  and more than sixteen bytes </t></si>\
        <si><t>caf\u{E9} &amp; tea, which is _x0041_ long text</t></si><si><t/></si>\
        <si><r><t>runs</t></r></si>
        """

    private static let fragments = [
        "<", ">", "/>", "</", "&", "&#65;", "\"", "'", "=", " ", "<c", "</c>", "<row", "</row>",
        "0",
        "1", "7", "99", "A", "Z", "a", "r=\"", "s=\"1\"", " t=\"s\"", " t=\"str\"", "<v>", "</v>",
        " r=\"B2\"", "<v></v>", "<row r=\"3\">", "</row><row r=\"4\"", " spans=\"1:1\"", "_x0041_",
        " hidden=\"1\"", "0000000", "1048576", "\n", "\r", "-", ".", "e3", "\u{E9}", "<!---->",
        "<si><t>", "</t></si>", "<si/>", "<f>1</f>", "<x:c", "</x:row>", "<is><t>b</t></is>",
    ].map { Array($0.utf8) }

    /// Cuts, repeats, replaces and inserts, some times.
    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard !bytes.isEmpty else { return }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 0...min(20, bytes.count - place), using: &random)
            let fragment = Self.fragments.randomElement(using: &random) ?? []
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0x20...0x7F, using: &random)
            case 1: bytes.removeSubrange(place..<(place + length))
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
            case 3: bytes.replaceSubrange(place..<(place + min(1, length)), with: fragment)
            default: bytes.insert(contentsOf: fragment, at: place)
            }
        }
    }

    /// The same XML with line ends inside its tags, so that nothing of it is taken in one step.
    private func broken(_ xml: String) -> String {
        var xml = xml
        for name in ["<c", "<row", "<si", "<t"] {
            xml = xml.split(separator: name + " ", omittingEmptySubsequences: false)
                .joined(separator: name + "\n")
            xml = xml.split(separator: name + ">", omittingEmptySubsequences: false)
                .joined(separator: name + "\n>")
        }
        return xml
    }

    /// What is read of a workbook, or why it is refused.
    private func reading(
        rows: String, strings: String, limits: ReadingLimits
    ) -> Result<Workbook, TableError> {
        let styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"1\"/><xf numFmtId=\"9\"/>"
            + "</cellXfs>"
        let parts = TestWorkbook.parts(
            sheets: ["<sheetData>\(rows)</sheetData>"], strings: strings, styles: styles)
        return Result { () throws(TableError) in try TestWorkbook.read(parts, limits: limits) }
    }

    private func agree(_ rows: String, _ strings: String, limits: ReadingLimits = .standard) {
        let taken = reading(rows: rows, strings: strings, limits: limits)
        let read = reading(rows: broken(rows), strings: broken(strings), limits: limits)
        #expect(taken == read, "\(rows) \(strings)")
    }

    @Test func `reads a sheet alike in both ways`() {
        agree(Self.rows, Self.strings)
        #expect(broken(Self.rows).contains("<row\nr=") && broken(Self.rows).contains("<c\nr="))
        #expect(broken(Self.strings).contains("<t\n>"))
    }

    @Test(arguments: 0..<4)
    func `reads changed sheets alike in both ways`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            var bytes = Array(Self.rows.utf8)
            mutate(&bytes, &random)
            agree(String(decoding: bytes, as: UTF8.self), Self.strings)
        }
    }

    @Test(arguments: 0..<2)
    func `reads changed texts alike in both ways`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<700 {
            var bytes = Array(Self.strings.utf8)
            mutate(&bytes, &random)
            agree(Self.rows, String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `keeps the limits in both ways`() {
        for most in 0..<14 {
            var limits = ReadingLimits.standard
            limits.cells = most
            agree(Self.rows, Self.strings, limits: limits)
            limits = .standard
            limits.textBytes = most
            agree(Self.rows, Self.strings, limits: limits)
            limits = .standard
            limits.sharedStrings = most
            agree(Self.rows, Self.strings, limits: limits)
        }
    }

    @Test(arguments: [
        1, 2, 9, 10, 99, 100, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 1_048_576,
        1_048_577, 0,
    ])
    func `finds the columns of a row`(row: Int) {
        for column in ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD", "XFE", "a", "aB"] {
            for address in ["\(column)\(row)", "\(column)0\(row)", "\(column)\(row)0", column] {
                agree(#"<row r="\#(row)"><c r="\#(address)"><v>1</v></c></row>"#, "")
            }
        }
    }
}
