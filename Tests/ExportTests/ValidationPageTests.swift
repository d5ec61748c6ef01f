#if CommandLine
import Foundation
import Section11Export
import Section11Returns
import Section11Standards
import Testing

struct ValidationPageTests {
    private static let golden: URL =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    private func page(_ position: Int) throws -> String {
        try AgencyPageExporter(engineVersion: "1.2.3").page(
            for: ValidationExample.returns[position])
    }

    /// The page without its stylesheet, which may change without a word of the page changing.
    private func words(_ page: String) throws -> String {
        let start = try #require(page.range(of: "<style>"))
        let end = try #require(page.range(of: "</style>"))
        return String(page[..<start.upperBound] + page[end.lowerBound...])
    }

    @Test(arguments: [(0, "validation-json.html"), (1, "validation-csv.html")])
    func `the example gives the page that was looked at`(position: Int, name: String) throws {
        let page = try words(page(position))
        let url = Self.golden.appendingPathComponent(name)
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        if records { try page.write(to: url, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: url, encoding: .utf8) == page)
        #expect(!records, "the golden page is written anew; look at the difference")
    }

    @Test func `the status comes first, in words`() throws {
        let page = try page(0)
        let status = try #require(page.range(of: "Not accepted</p>"))
        let sentence = try #require(page.range(of: "Not accepted yet: "))
        let mend = try #require(page.range(of: "<h2>What to mend</h2>"))
        #expect(status.lowerBound < sentence.lowerBound && sentence.upperBound < mend.lowerBound)
        #expect(page.contains("and send it by 31 January 2018."))
    }

    @Test func `what was found stands before its code`() throws {
        let page = try page(1)
        let found = try #require(page.range(of: "Rating &#39;Adequat&#39; for criterion 1.2"))
        let asked = try #require(
            page.range(of: "The board hears &quot;the child&#39;s&quot; voice."))
        let place = try #require(page.range(of: "<span class=\"cell-name\">Cell E3</span>"))
        let values = "<li>Inadequate</li><li>Requires improvement</li><li>Good</li>"
        let allowed = try #require(page.range(of: values + "<li>Outstanding</li><li>N/A</li>"))
        let code = try #require(page.range(of: "<a href=\"#code-R201\">R201</a>"))
        let order = [found, asked, place, allowed, code].map(\.lowerBound)
        #expect(order == order.sorted())
        #expect(page.contains("<details id=\"code-R201\""))
    }

    @Test func `a query comes with the row that explains it`() throws {
        let page = try page(0)
        #expect(page.contains("<span class=\"done\">explained</span>"))
        let unexplained = try self.page(1)
        #expect(!unexplained.contains("<span class=\"done\">"))
        #expect(unexplained.contains("<h2>Queries: amend or explain</h2>"))
    }

    @Test func `names and texts that are markup are only text`() throws {
        let page = try page(0)
        #expect(page.contains("<h1>Alpha &lt;script&gt;trust&lt;/script&gt;</h1>"))
        #expect(page.contains("A senior lead is &lt;em&gt;named&lt;/em&gt;."))
        #expect(!page.contains("<script") && !page.contains("style=") && !page.contains("{{"))
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
        #expect(!page.contains("http://") && !page.contains("https://"))
    }

    @Test func `what is good is counted and not told`() throws {
        let page = try page(1)
        #expect(page.contains("<dt>criteria answered</dt><dd>3 <small>of 4</small>"))
        #expect(
            page.contains("<dt>graded answers with evidence</dt><dd>1 <small>of 2</small>"))
        #expect(page.contains("2. Training</th><td class=\"number\">2 of 2 <span class=\"tick\""))
    }

    @Test func `a file that cannot be read has a page that says so`() throws {
        let submission = Submission.read(Array("nothing".utf8), file: "odd.txt")
        let set = ValidationExample.set(of: [submission])
        let checked = try #require(ValidationExample.checked(set).first)
        let page = try AgencyPageExporter(engineVersion: "1").page(for: checked)
        #expect(page.contains("<h1>odd.txt</h1>"))
        #expect(page.contains("This file cannot be read as a return."))
        #expect(page.contains("because the file cannot be read"))
        #expect(!page.contains("What is already good"))
    }
}
#endif
