import Testing

@testable import Section11Tables

struct XMLScannerTests {
    /// Writes what the scanner finds: `<1` a start with its depth, `>` an end, and texts.
    private func events(_ xml: String, limits: ReadingLimits = .standard) throws -> String {
        let bytes = Array(xml.utf8)
        var scanner = XMLScanner(part: "a.xml", limits: limits)
        var found: [String] = []
        while true {
            switch try scanner.next(in: bytes.span) {
            case .start:
                var start = "<\(scanner.depth)"
                while try scanner.nextAttribute(in: bytes.span) {
                    start += " " + scanner.attributeValue.string(in: bytes.span)
                }
                found.append(start)
            case .end: found.append(">")
            case .text: found.append(scanner.text.string(in: bytes.span))
            case .finished: return found.joined(separator: "|")
            }
        }
    }

    private func reason(_ xml: String) -> String? {
        do {
            _ = try events(xml)
            return nil
        } catch {
            guard case TableError.damaged(part: "a.xml", let reason) = error else { return nil }
            return reason
        }
    }

    @Test func `gives starts, ends and texts`() throws {
        #expect(try events("<a><b>x</b>y</a>") == "<1|<2|x|>|y|>")
        #expect(try events("\u{FEFF}<?xml version='1.0'?>\n<a/>\n") == "<1|>")
        #expect(try events("<a ><b\n/></a >") == "<1|<2|>|>")
    }

    @Test func `gives attributes in either kind of quotes, with entities resolved`() throws {
        #expect(try events("<a b=\"1\" c = 'x\"&gt;y' dd=\"\"/>") == "<1 1 x\">y |>")
        #expect(try events("<a r=\"A1\" s=\"12345678901234567890\">t</a>").hasPrefix("<1 A1 123"))
        #expect(try events("<a r=\"&amp;\" t='s'/><!-- the end, to fill up -->") == "<1 & s|>")
    }

    @Test func `passes over comments and instructions, and takes CDATA as it stands`() throws {
        #expect(try events("<a><!-- <b> -->x<?p <c> ?></a>") == "<1|x|>")
        #expect(try events("<a><![CDATA[<&amp;>]]></a>") == "<1|<&amp;>|>")
    }

    @Test(arguments: [
        ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"), ("&#65;&#x42;&#x1F600;", "AB\u{1F600}"),
        ("&unknown;", "&unknown;"), ("a & b", "a & b"), ("&#xD800;", "\u{FFFD}"), ("&#;", "&#;"),
        ("x\r\ny\rz", "x\ny\nz"),
    ])
    func `resolves entities and line ends`(written: String, meant: String) throws {
        #expect(try events("<a>\(written)</a>") == "<1|\(meant)|>")
    }

    @Test(arguments: [
        ("<a>", "ends in the middle"), ("<a", "has a tag that is not closed"),
        ("<a b", "has an attribute without a value"), ("<a b=", "has an attribute without quotes"),
        ("<a b='", "ends in the middle"), ("<a></b>", "closes elements in the wrong order"),
        ("<a><b></a></b>", "closes elements in the wrong order"),
        ("</a>", "closes what is not open"),
        ("<a></ab>", "closes elements in the wrong order"), ("<a><!-- ", "ends in the middle"),
        ("<a><![CDATA[ ]]", "ends in the middle"), ("<a></", "ends in the middle"),
        ("<a/", "has a tag that is not closed"), ("<", "has a tag that is not closed"),
        (
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "declares a document type, which no such file does"
        ),
        ("<!ELEMENT a>", "has a declaration that no such file has"),
    ])
    func `refuses what is not well formed`(xml: String, expected: String) {
        #expect(reason(xml) == expected)
    }

    @Test func `limits how deep elements are nested`() {
        let deep = String(repeating: "<a>", count: 101) + String(repeating: "</a>", count: 101)
        #expect(
            throws: TableError.tooLarge(what: "the nesting of elements in a part", limit: 100)
        ) {
            try events(deep)
        }
    }

    @Test func `finds the end of a text at every distance`() throws {
        for length in 0...40 {
            let text = String(repeating: "x", count: length)
            #expect(try events("<a>\(text)</a>") == (length == 0 ? "<1|>" : "<1|\(text)|>"))
            #expect(try events("<a>\(text)&amp;</a>") == "<1|\(text)&|>")
        }
    }
}
