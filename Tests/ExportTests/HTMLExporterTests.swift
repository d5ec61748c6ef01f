#if CommandLine
import Foundation
import TestSupport
import Testing

@testable import Section11Export

struct HTMLExporterTests {
    private func page() throws -> String {
        let files = try HTMLExporter().files(for: try #require(ExampleCycle.summary()))
        #expect(files.map(\.name) == ["summary.html"])
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    @Test func `the page forbids everything but its own style`() throws {
        let page = try page()
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
        #expect(!page.contains("<script"))
        #expect(!page.contains("http://") && !page.contains("https://"))
        #expect(!page.contains("style="))
    }

    @Test func `a name that is markup is only text`() throws {
        let page = try page()
        #expect(page.contains("&lt;script&gt;alert(&#39;b&#39;)&lt;/script&gt;"))
        #expect(page.contains("Leadership &amp; trust"))
        #expect(!page.contains("{{"))
    }

    @Test func `a quotation mark with an accent still is one`() {
        let escaping = HTMLEscaping()
        #expect(escaping.escapeText("\"\u{301} onfocus=x") == "&quot;\u{301} onfocus=x")
        #expect(escaping.escapeText("<\u{301}b>&'") == "&lt;\u{301}b&gt;&amp;&#39;")
        #expect(escaping.escapeText("a\u{0}\u{1B}b\n") == "a\u{FFFD}\u{FFFD}b\n")
    }

    @Test func `every template asks for the escaping, as a part has none from its page`() throws {
        let folder = Repository.root + "/Sources/Export/Templates"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".mustache") }
        #expect(names.count > 10)
        for name in names {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            #expect(text.hasPrefix("{{% CONTENT_TYPE:\(HTMLEscaping.name)}}\n"), "\(name)")
        }
    }

    @Test func `each cell has letters and a colour`() throws {
        let page = try page()
        #expect(page.contains("<td class=\"cell red\">I</td>"))
        #expect(page.contains("<td class=\"cell green\">G<sup>↩</sup></td>"))
        #expect(page.contains("<td class=\"cell green\">G<sup>*</sup></td>"))
        #expect(page.contains("<td class=\"cell absent\">x</td>"))
    }

    @Test func `the headline and the numbers stand on the page`() throws {
        let page = try page()
        #expect(
            page.contains("<p class=\"headline\">Most agencies need improvement in standard 2."))
        #expect(page.contains("<strong>2</strong> of 3</td>"))
        #expect(page.contains("<strong>67%</strong> <span class=\"interval\">21% to 94%</span>"))
        #expect(page.contains("<strong>Not firm</strong>: holds under 3 of 5 readings"))
        #expect(
            page.contains("<td>more than 70.0%</td><td class=\"number\">83.1% (mean of agencies)"))
        #expect(page.contains("In all 29 counts (returns, ratings, and of each standard"))
        #expect(page.contains("errors 1, queries 2, advice 3"))
    }
}
#endif
