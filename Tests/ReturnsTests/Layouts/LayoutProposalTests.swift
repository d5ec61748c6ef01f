import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct LayoutProposalTests {
    /// What the recogniser reads, the proposal, and what is read by the proposal.
    private func trip(
        _ markdown: String
    ) -> (recognised: Submission, proposal: FormLayout, read: Submission) {
        let workbook = MarkedTable(markdown).workbook
        let index = LayoutBench.index
        let recognised = LayoutBench.resolved(
            Submission.read(workbook, file: "form.xlsx", guide: .init(index: index)))
        let layout = LayoutProposal(
            for: workbook, file: "form.xlsx", id: "form", index: index
        ).layout
        return (recognised, layout, LayoutBench.read(workbook, by: layout))
    }

    private func texts(_ submission: Submission) -> [[String]] {
        submission.returns.map { answered in
            var texts = [answered.agencyName.text, answered.signedOffBy.text]
            for response in answered.responses {
                texts += [
                    response.ref, response.ratingText, response.evidence, response.moderatedText,
                    answered.place(of: .rating, in: response).placeInFile,
                    answered.place(of: .evidence, in: response).placeInFile,
                    "\(response.selfAssessed)",
                ]
            }
            for action in answered.actions {
                texts += [
                    action.ref, action.action, action.due.text, action.lead,
                    answered.place(of: .due, at: action.origin).placeInFile,
                ]
            }
            return texts
        }
    }

    private static let severalSheets = """
        ## Front
        | Agency        | A body |
        | Signed off by | chief  |
        ## Standard 1
        | Title |        |          |     |
        | Ref   | Rating | Evidence | Own |
        | 1.1   | Good   | plan     | x   |
        | 1.2   | RI     | draft    |     |
        ## Standard 2
        | Ref | Rating | Evidence | Own |
        | 2.1 | N/A    |          |     |
        """

    private static let twoTablesOnOneSheet = """
        ## Form
        | Ref | Rating | Evidence | Moderated rating |
        | 1.1 | Good   | plan     | RI               |
        | Ref | Action | Due      | Lead |
        | 1.1 | mend   | May 2026 | head |
        """

    private static let blocksDownOneSheet = """
        ## Form
        | Title |        |          |
        | Ref   | Rating | Evidence |
        | 1.1   | Good   | plan     |
        |       |        |          |
        | Ref   | Rating | Evidence |
        | 2.1   | Good   | list     |
        """

    private static let manyAgencies = """
        ## All
        | Agency | Ref | Rating | Evidence |
        | One    | 1.1 | Good   | plan     |
        | Two    | 1.1 | RI     | draft    |
        """

    @Test(arguments: [severalSheets, twoTablesOnOneSheet, blocksDownOneSheet, manyAgencies])
    func `a proposal reads its example as recognition does`(markdown: String) {
        let (recognised, proposal, read) = trip(markdown)
        #expect(recognised.returns.isEmpty == false)
        #expect(texts(read) == texts(recognised))
        #expect(read.guesses.first?.text.hasPrefix("read by the layout 'form' (sure)") == true)
        #expect(proposal.recognises(MarkedTable(markdown).workbook))
    }

    @Test func `describes sheets that are alike once, and passes over what is not known`() {
        let proposal = trip(Self.severalSheets).proposal
        #expect(proposal.sheets.map(\.nameBegins) == ["Standard"])
        #expect(proposal.sheets.first?.columns.last?.field == .note)
        #expect(proposal.facts.map(\.cell) == ["B1", "B2"])
        #expect(proposal.notes.contains { $0.hasPrefix("Column D of 'Standard 1' is passed over") })
    }

    @Test func `guesses a form with ticked columns, and says so`() {
        let (_, proposal, read) = trip(
            """
            ## Form
            | Our audit  |            |                      |      |          |
            | Criterion  | Inadequate | Requires improvement | Good | Evidence |
            | 1.1 A lead |            |                      | x    | minutes  |
            | 1.2 A plan | x          |                      |      |          |
            """)
        #expect(
            LayoutBench.answers(read) == ["1.1 Good (Form!D3)", "1.2 Inadequate (Form!B4)"])
        #expect(read.returns.first?.responses.map(\.evidence) == ["minutes", ""])
        #expect(proposal.sheets.first?.gradeColumns.count == 3)
        #expect(proposal.sheets.first?.refs?.take == .text)
    }

    @Test func `guesses a form without ratings, and says so`() {
        let (recognised, proposal, read) = trip(
            """
            ## Form
            | Requirement | Evidence | Further action |
            | 1.1 A lead  | minutes  |                |
            | 1.2 A plan  |          | write it       |
            """)
        #expect(read.returns.first?.responses.map(\.ref) == ["1.1", "1.2"])
        if recognised.returns.isEmpty {
            #expect(proposal.notes.first?.hasPrefix("The sheet 'Form' was not recognised") == true)
        }
    }

    @Test func `says that a file without headings cannot be described`() {
        let proposal = trip("| a | b |\n| c | d |").proposal
        #expect(proposal.sheets.isEmpty)
        #expect(
            proposal.notes == [
                "No sheet with headings was found: describe the sheets by hand."
            ])
    }
}
