import Section11Export
import Testing

struct MarkdownExporterTests {
    private func text() throws -> String {
        let summary = try #require(ExampleCycle.summary())
        let files = MarkdownExporter().files(for: summary)
        #expect(files.map(\.name) == ["summary.md"])
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    @Test func `the paragraph says who answered`() throws {
        let text = try text()
        #expect(
            text.contains(
                "Four agencies made a return: three full returns and one update on an earlier "
                    + "return. One agency that was asked made none."))
        #expect(text.contains("Most agencies need improvement in standard 2."))
    }

    @Test func `standards are ranked with whole per cent and their interval`() throws {
        let text = try text()
        #expect(
            text.contains(
                "| 1 | 2\\. Training \\| all staff | 3 | 2 | 67% | 21% to 94% "
                    + "| F01 not firm, F02 firm, F03 not firm |"))
        #expect(text.contains("|  | 3\\. Custody | 0 | 0 | [x\\] |  |  |") == false)
        #expect(text.contains("| 3\\. Custody | 0 | 0 | \\[x\\] |"))
    }

    @Test func `names are text and never markup`() throws {
        let text = try text()
        #expect(!text.contains("<script>"))
        #expect(text.contains("\\<script\\>alert('b')\\</script\\>"))
        #expect(text.contains("Delta \\*housing\\*"))
    }

    @Test func `what is flagged of single agencies is counted and names none`() throws {
        let text = try text()
        #expect(text.contains("- Widening gap (F03): standard 2 (2 of 3 rated agencies)"))
        #expect(text.contains("- Low coverage (F09): 2, at two agencies"))
        let part = text.split(separator: "### What else draws attention").last ?? ""
        #expect(!part.prefix { $0 != "#" }.contains("Echo"))
    }

    @Test func `what is not in the figures is listed`() throws {
        let text = try text()
        #expect(text.contains("- No return: Delta \\*housing\\*."))
        #expect(text.contains("- The file scan.pdf could not be read: "))
        #expect(
            text.contains(
                "- The return alpha.second.json is not counted: another return of the agency "
                    + "is counted."))
    }

    @Test func `indicators name who is off target and who gives no figure`() throws {
        #expect(
            try text().contains(
                "| Staff trained | more than 70.0% | 83.1% (mean of agencies) | 2 of 4 "
                    + "| Echo police | \\<script\\>alert('b')\\</script\\>; one agency does not mention it |"
            ))
    }
}
