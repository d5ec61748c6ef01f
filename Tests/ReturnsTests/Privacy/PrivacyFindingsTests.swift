import Section11Standards
import Section11Tables
import Testing

@testable import Section11Returns

struct PrivacyFindingsTests {
    private let number = "9434765919"

    @Test func `looks through every text`() {
        var answered = Return(file: "police.json")
        answered.layouts = ["responses", "actions", "indicators"].map { .init(sheet: $0) }
        let text = "see \(number)"
        answered.responses = [
            Response(
                ref: "1.1", reason: text, evidence: text, areasForImprovement: text,
                origin: Origin(layout: 0, row: 0))
        ]
        answered.actions = [
            ImprovementAction(
                ref: "1.1", action: text, lead: "Head of service", successMeasure: text,
                progress: [
                    .init(date: StatedDate(""), text: "begun"),
                    .init(date: StatedDate(""), text: text),
                ],
                impact: text, origin: Origin(layout: 1, row: 0))
        ]
        answered.indicators = [
            IndicatorValue(
                id: "dbs", absence: text, commentary: text, origin: Origin(layout: 2, row: 0))
        ]
        answered.explanations = [.init(code: "R214", subject: "1.1", text: text)]
        let issues = PrivacyBench.issues(of: answered)
        #expect(
            Set(issues.compactMap(\.place.pointer)) == [
                "/responses/0/reason", "/responses/0/evidence",
                "/responses/0/areasForImprovement", "/actions/0/action",
                "/actions/0/successMeasure", "/actions/0/progress/1/text", "/actions/0/impact",
                "/indicators/0/absence", "/indicators/0/commentary", "/explanations/0/text",
            ])
        #expect(issues.count == 10)
        #expect(issues.allSatisfy { $0.code.rawValue == "R301" && $0.severity == .error })
        #expect(issues.allSatisfy { !$0.message.contains("9434765") })
    }

    @Test func `tells of several in one cell as one`() {
        let issues = PrivacyBench.issues(evidence: "\(number), 401 023 2137 and \(number)")
        #expect(
            issues.map(\.message) == [
                "3 NHS numbers (the first •••• •••• 19, 10 digits) in the evidence"
            ])
        #expect(
            issues.map(\.fix) == ["take them out; a return describes arrangements, not children"])
    }

    @Test func `tells of several notes in one cell as one`() {
        var answered = Return(file: "police.xlsx")
        var layout = Return.Layout(sheet: "Actions", headerRow: 1)
        layout[.action] = 1
        layout[.progress] = 4
        answered.layouts = [layout]
        let note = ImprovementAction.ProgressNote(date: StatedDate(""), text: number)
        answered.actions = [
            ImprovementAction(
                action: "Agree", progress: [note, note], origin: Origin(layout: 0, row: 3))
        ]
        let issues = PrivacyBench.issues(of: answered)
        #expect(issues.map(\.place.cells?.description) == ["D3"])
        #expect(
            issues.map(\.message) == [
                "2 NHS numbers (the first •••• •••• 19, 10 digits) in the progress"
            ])
    }
}
