import TestSupport
import Testing

@testable import Section11Tables

/// What is looked at in wide steps says the same as what is read byte by byte.
struct XMLTextScanTests {
    private static let pieces = [
        "a", "bc", "some longer words of a text", " ", "&", "&amp;", "&#13;", "\r", "\r\n", "\n",
        "_", "_x0041_", "\u{E9}", "\u{20AC}", "\u{1F600}", "\t", "=", ">", "]", "'", "_x000D_",
    ]

    private func text(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let isPlain = Int.random(in: 0..<3, using: &random) > 0
            return (isPlain ? Self.pieces[0...3] : Self.pieces[...]).randomElement(using: &random)
                ?? ""
        }.joined()
    }

    @Test func `finds all that a text holds`() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<2000 {
            let text = text(&random)
            let end = ["", "<", "</a>", "</a>\(text)", "<![CDATA[]]>"].randomElement(using: &random)
            let bytes = Array((text + (end ?? "")).utf8)
            var scanner = XMLScanner(part: "a.xml", limits: .standard)
            scanner.scanText(in: bytes.span)
            #expect(scanner.position == text.utf8.count)
            var whole = XMLText(start: 0, end: text.utf8.count)
            #expect(scanner.text.start == 0 && scanner.text.end == whole.end)
            whole.hasEscapes = true
            whole.hasUnderscore = true
            let found = scanner.text.string(in: bytes.span)
            let wanted = whole.string(in: bytes.span)
            #expect(found == wanted)
            let cell = scanner.text.cellString(in: bytes.span)
            let wantedCell = whole.cellString(in: bytes.span)
            #expect(cell == wantedCell)
        }
    }

    @Test func `finds all that an attribute holds`() throws {
        var random = SplitMix64(seed: 6)
        for _ in 0..<2000 {
            let isDouble = Bool.random(using: &random)
            let text = text(&random).filter { !isDouble || $0 != "\"" }.filter { $0 != "'" }
            let quote = isDouble ? "\"" : "'"
            let rest = ["/>", " b=''/>", "", ">"].randomElement(using: &random) ?? ""
            let bytes = Array("<a name=\(quote)\(text)\(quote)\(rest)".utf8)
            var scanner = XMLScanner(part: "a.xml", limits: .standard)
            guard try scanner.next(in: bytes.span) == .start else { continue }
            let isThere = try scanner.nextAttribute(in: bytes.span)
            #expect(isThere)
            var whole = XMLText(start: 9, end: 9 + text.utf8.count)
            #expect(scanner.attributeValue.start == 9 && scanner.attributeValue.end == whole.end)
            whole.hasEscapes = true
            let found = scanner.attributeValue.string(in: bytes.span)
            let wanted = whole.string(in: bytes.span)
            #expect(found == wanted)
        }
    }

    /// The names of the elements and attributes of XML, with what is wrong with it.
    private func names(_ xml: String) -> [String] {
        let bytes = Array(xml.utf8)
        var scanner = XMLScanner(part: "a.xml", limits: .standard)
        var names: [String] = []
        do throws(TableError) {
            while true {
                let event = try scanner.next(in: bytes.span)
                names.append("\(event) \(scanner.name)")
                if event == .finished { return names }
                guard event == .start else { continue }
                while try scanner.nextAttribute(in: bytes.span) {
                    names.append("\(scanner.attributeName)")
                }
            }
        } catch {
            return names + ["\(error)"]
        }
    }

    @Test func `tells names with and without a prefix alike`() {
        var random = SplitMix64(seed: 7)
        let letters = Array("abzAZ_|@\u{E9}\u{20AC}09-.")
        let ends = ["", "", "", " ", "\n", "<", "\"", "'", "&"]
        for _ in 0..<2000 {
            func name() -> String {
                let count = Int.random(in: 0...18, using: &random)
                let most = Bool.random(using: &random) ? 4 : letters.count - 1
                return String(
                    (0..<count).map { _ in letters[Int.random(in: 0...most, using: &random)] })
            }
            func end() -> String { ends.randomElement(using: &random) ?? "" }
            let (first, second, third) = (name(), name(), name())
            let parts = (end(), end(), end(), end())
            func xml(_ prefix: String) -> String {
                "<\(prefix)\(first)\(parts.0) \(prefix)\(second)\(parts.1)=\"1\"\(parts.2)>"
                    + "<\(prefix)\(third)\(parts.3)/></\(prefix)\(first)>"
            }
            // What is no name at all is one with a prefix.
            if first.isEmpty || second.isEmpty || third.isEmpty { continue }
            #expect(names(xml("")) == names(xml("x:")), "\(xml(""))")
        }
    }
}
