import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct FeedbackDocumentTests {
    @Test func `no document of the sample names another agency`() throws {
        let (agencies, all) = try SampleFeedback.made()
        for feedback in all {
            let lines = try WorkbookDump.lines(of: DOCXWriter.bytes(of: feedback.document))
            let found = SampleFeedback.others(
                in: lines.joined(separator: "\n"), to: feedback.agency, among: agencies)
            #expect(found.isEmpty, "\(feedback.agency): \(found)")
        }
    }

    @Test func `a document says what the page says`() throws {
        let (_, all) = try SampleFeedback.made()
        let feedback = try #require(all.first { $0.agency == "police-force" })
        let text = try WorkbookDump.lines(of: DOCXWriter.bytes(of: feedback.document))
            .joined(separator: "\n")
        for part in [feedback.headline, feedback.received, feedback.peers.words] + feedback.next {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.contains("Invented for demonstration"))
        #expect(text.ranges(of: "\nOverdue").count == 4)
        let headings = feedback.document.blocks.compactMap { block in
            if case .heading(let text, level: 2) = block { text } else { nil }
        }
        #expect(headings.first == "What to do next" && headings.last == "How this was made")
    }
}
