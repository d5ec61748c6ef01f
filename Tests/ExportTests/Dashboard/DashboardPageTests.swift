#if CommandLine
import Crypto
import Foundation
import TestSupport
import Testing

@testable import Section11Export

struct DashboardPageTests {
    private func page() throws -> String {
        let files = try HTMLExporter().files(for: try #require(ExampleCycle.detailed()))
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    @Test func `the example gives the page that was looked at`() throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden/dashboard.html")
        let page = try page()
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        if records { try Data(page.utf8).write(to: url) }
        #expect(try page == String(contentsOf: url, encoding: .utf8))
        #expect(!records, "the golden file is written anew; look at the difference")
    }

    @Test func `every link within the page leads somewhere, and no place has two names`() throws {
        let page = try page()
        let links = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
        let places = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(places).count == places.count)
        #expect(links.allSatisfy(Set(places).contains))
        #expect(links.contains("a0s0") && links.contains("standard-0"))
    }

    @Test func `only the script that is on the page may run`() throws {
        let page = try page()
        let parts = page.split(separator: "<script>")
        #expect(parts.count == 2)
        let script = try #require(parts.last?.split(separator: "</script>").first)
        let digest = Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString()
        #expect(page.contains("default-src 'none'; "))
        #expect(page.contains("script-src 'sha256-\(digest)'; "))
        #expect(!page.contains("http://") && !page.contains("https://"))
        #expect(!page.contains("style=") && !page.contains("onclick"))
    }

    @Test func `what agencies wrote is text and never markup`() throws {
        let page = try page()
        #expect(
            page.contains(
                "<blockquote>Young people &lt;b&gt;chair&lt;/b&gt; the panel.</blockquote>"))
        #expect(!page.contains("<b>chair"))
    }

    @Test func `a page with what agencies wrote says that it is not for publication`() throws {
        #expect(try page().contains("<strong>Not for publication</strong>"))
        let plain = try HTMLExporter().files(for: try #require(ExampleCycle.summary()))
        let text = String(decoding: try #require(plain.first).bytes, as: UTF8.self)
        #expect(!text.contains("Not for publication") && !text.contains("id=\"answers\""))
    }
}
#endif
