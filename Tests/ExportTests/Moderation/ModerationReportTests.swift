import Section11Export
import Testing

struct ModerationReportTests {
    @Test func `both ratings of an answer stand in one row, and no reason`() throws {
        let report = ModerationReport.report(of: try #require(ExampleCycle.assessment()))
        let answers = try #require(report.csv.first { $0.name == "answers.csv" })
        let text = String(decoding: answers.bytes, as: UTF8.self)
        #expect(text.contains("1.1,Requires improvement,Inadequate,-1,[x],the return"))
        #expect(report.markdown.contains("Invented for a test"))
        let agreement = try #require(report.csv.first { $0.name == "agreement.csv" })
        #expect(String(decoding: agreement.bytes, as: UTF8.self).contains("linear,1,0,0.0000,"))
    }
}
