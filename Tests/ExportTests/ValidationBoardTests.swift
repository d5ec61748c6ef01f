import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables
import Testing

/// What a board sees of all returns, and what it writes to each agency.
struct ValidationBoardTests {
    @Test func `the table has a line for each agency, sent or not`() throws {
        let sent = Array(ValidationExample.returns.prefix(1))
        let lines = ValidationTable(sent, cycles: [ValidationExample.cycle]).text.split(
            separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("Agency") && lines[0].hasSuffix("Status"))
        #expect(lines[1].hasPrefix("Alpha <script>trust</script>  full"))
        #expect(lines[1].hasSuffix("not accepted"))
        #expect(lines[2].hasPrefix("Bravo police") && lines[2].hasSuffix("not returned"))
        #expect(
            lines[3] == "0 accepted, 0 accepted with queries, 1 not accepted, 1 not returned")
    }

    @Test func `a letter says the status, what to do and by when`() {
        let text = ValidationLetter(ValidationExample.returns[1]).text
        #expect(text.hasPrefix("Subject: Small audit: your return is not accepted\n"))
        #expect(text.contains("Dear safeguarding lead of Bravo police,"))
        #expect(
            text.contains("1. E3: rating 'Adequat' for criterion 1.2 is not on the scale [R201]"))
        #expect(text.contains("A CSV file has no room for explanations:"))
        #expect(text.contains("and send it again by 31\nJanuary 2018."))
        #expect(text.hasSuffix("Yours sincerely,\nBoard manager\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    }

    @Test func `a letter names no other agency`() {
        #expect(!ValidationLetter(ValidationExample.returns[0]).text.contains("Bravo"))
        #expect(!ValidationLetter(ValidationExample.returns[1]).text.contains("Alpha"))
    }

    @Test func `the workbook of issues has text cells and columns that fit`() throws {
        let draft = ValidationWorkbook(ValidationExample.returns).draft
        let book = try WorkbookReader.read(XLSXWriter.bytes(of: draft).bytes)
        let issues = try #require(book.tables.first)
        #expect(
            issues.row(at: 0).cells.map(\.text) == [
                "Agency", "Criterion", "What was found", "What to do", "Cell", "Severity", "Code",
                "File",
            ])
        let found = ValidationExample.returns.flatMap(\.validation.issues)
        #expect(issues.rowCount == found.count + 1)
        let row = try #require(
            issues.rows.first { $0[5 + 2]?.text == "R201" && $0[5]?.text == "E3" })
        #expect(row[1]?.text == "Bravo police" && row[2]?.text == "1.2")
        #expect(
            issues.cells.allSatisfy {
                if case .text = $0.value { return true }
                return $0.value == .empty
            })
        let sheet = try #require(draft.sheets.first)
        #expect((sheet.columns[3]?.width ?? 0) > (sheet.columns[7]?.width ?? 0))
    }

    @Test func `names of files differ and lead nowhere else`() {
        let submissions = ["../a.csv", "A.csv"].map {
            Submission.read(Array("Ref,Rating\n1.1,Good\n".utf8), file: $0)
        }
        let returns = ValidationExample.checked(ValidationExample.set(of: submissions))
        #expect(CheckedReturn.fileStems(of: returns) == ["a", "A-2"])
    }
}
