#if CommandLine
import Section11Export
import Testing

struct FeedbackPageExporterTests {
    @Test func `no page of the sample names another agency`() throws {
        let (agencies, all) = try SampleFeedback.made()
        #expect(all.count == 34)
        for feedback in all {
            let page = try FeedbackPageExporter().page(of: feedback)
            let found = SampleFeedback.others(
                in: page.replacing("&#39;", with: "'"), to: feedback.agency, among: agencies)
            #expect(found.isEmpty, "\(feedback.agency): \(found)")
        }
    }

    @Test func `the search for names finds one that is there`() throws {
        let (agencies, _) = try SampleFeedback.made()
        let found = SampleFeedback.others(
            in: "<td>the police-force and Port city housing service</td>", to: "city-housing",
            among: agencies)
        #expect(found.contains("police-force") && found.contains("Port city housing service"))
    }

    @Test func `a page says what the sample is and what comes next`() throws {
        let (_, all) = try SampleFeedback.made()
        let feedback = try #require(all.first { $0.agency == "acute-hospital-trust" })
        let page = try FeedbackPageExporter().page(of: feedback)
        #expect(page.contains("<html lang=\"en-GB\">"))
        #expect(page.contains("<h1>Acute hospital trust</h1>"))
        #expect(page.contains("Invented for demonstration"))
        #expect(page.contains("Others of your kind"))
        #expect(page.contains("Fewer than 5 at each grade; of 5 rated"))
        #expect(page.contains("Correct one error in your return"))
        #expect(!page.contains("{{") && !page.contains("Optional("))
        #expect(page.ranges(of: "<table").count == page.ranges(of: "<caption").count)
        #expect(!page.contains("<th>"))
    }

    @Test func `a page has the agency's own words and what is overdue`() throws {
        let (_, all) = try SampleFeedback.made()
        let feedback = try #require(all.first { $0.agency == "police-force" })
        let page = try FeedbackPageExporter().page(of: feedback)
        #expect(page.contains("All other agencies"))
        #expect(page.contains("<td class=\"number\">fewer than 5</td>"))
        #expect(page.contains("Say how four overdue actions stand, or give a new date."))
        #expect(page.ranges(of: "overdue</strong>").count == 4)
        #expect(page.contains("Induction happens, but 65% of starters"))
    }

    @Test func `a page forbids everything but its own style`() throws {
        let (_, all) = try SampleFeedback.made()
        let page = try FeedbackPageExporter().page(of: try #require(all.first))
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
        for text in ["<script", "http://", "https://", "style="] { #expect(!page.contains(text)) }
    }
}
#endif
