import FoundationEssentials
import Section11Returns
import Section11Standards
import TestSupport
import Testing

/// One return in every shape, which must mean the same.
struct ReadingConformanceTests {
    private static let rows = [
        ["1.1", "Good", "Minutes of the board", "", "", "", "", ""],
        ["1.2", "5", "Training log", "", "", "", "", ""],
        ["1.3", "N/A", "", "No such service", "", "", "", ""],
        ["1.4", "Inadequate", "", "", "A1", "Agree a rota", "", "February 017"],
        ["1.5", "Outstanding", "", "", "", "", "", ""],
        ["9.9", "Good", "Policy", "", "", "", "", ""],
        ["2.1", "", "", "", "", "", "", ""],
        ["2.2", "N/A", "", "", "", "", "", ""],
    ]

    private static let table: MarkedTable = {
        let head = "Ref | Rating | Evidence | Reason | Action no. | Action | Lead (role) | Due"
        let lines = rows.map {
            "| police | small-2018 | full | Director | 31/01/2018 | \($0.joined(separator: " | ")) |"
        }
        return MarkedTable(
            "| Agency | Cycle | Kind | Signed off by | Signed off on | \(head) |\n"
                + lines.joined(separator: "\n"))
    }()

    private static let json: String = {
        func quoted(_ text: String) -> String { text.isEmpty ? "null" : "\"\(text)\"" }
        let responses = rows.map {
            """
            {"criterion": "\($0[0])", "rating": \(quoted($0[1])), "evidence": \(quoted($0[2])),
             "reason": \(quoted($0[3]))}
            """
        }
        let actions = rows.filter { !$0[4].isEmpty }.map {
            """
            {"id": "\($0[4])", "criterion": "\($0[0])", "action": "\($0[5])",
             "lead": \(quoted($0[6])), "due": \(quoted($0[7]))}
            """
        }
        return """
            {"schema": "section11/return/1", "agency": "police", "cycle": "small-2018",
             "kind": "full", "signOff": {"role": "Director", "date": "31/01/2018"},
             "responses": [\(responses.joined(separator: ","))],
             "actions": [\(actions.joined(separator: ","))]}
            """
    }()

    enum Shape: String, CaseIterable {
        case workbook, csv, json, sheets
    }

    private func submission(_ shape: Shape) -> Submission {
        switch shape {
        case .workbook: Submission.read(Self.table.workbook, file: "a")
        case .csv: Submission.read(Self.table.csv, file: "a")
        case .json: Submission.read(Array(Self.json.utf8), file: "a")
        case .sheets: Submission.read(Self.sheets.workbook, file: "a")
        }
    }

    /// The same return on the sheets of the board's form.
    private static let sheets: MarkedTable = {
        let standards = rows.map { "| \($0[0]) | \($0[1]) | \($0[3]) | \($0[2]) |" }
        return MarkedTable(
            """
            ## Return
            | Self-assessment |            |
            | Agency          | police     |
            | Cycle           | small-2018 |
            | Kind of return  | full       |
            | Signed off by   | Director   |
            | Signed off on   | 31/01/2018 |
            ## Standards
            | Answer every row |
            | Ref | Rating | Reason if not applicable | Evidence |
            \(standards.joined(separator: "\n"))
            ## Actions
            | Action no. | Criterion | Action       | Lead (role) | Due          |
            | A1         | 1.4       | Agree a rota |             | February 017 |
            """)
    }()

    /// What a return says, without where.
    private func meaning(_ answered: Return) -> [String] {
        var answered = answered
        answered.resolve(against: CatalogueIndex(CheckBench().catalogue))
        let facts = [
            answered.agencyName.text, answered.cycle.text, answered.kindText.text,
            answered.signedOffOn.text,
        ]
        let responses = answered.responses.map {
            "\($0.ref)|\($0.criterion ?? -1)|\($0.selfAssessed)|\($0.reason)|\($0.evidence)"
        }
        let actions = answered.actions.map {
            "\($0.number)|\($0.criterion ?? -1)|\($0.action)|\($0.lead)|\($0.due.text)"
        }
        return facts + responses + actions
    }

    @Test(arguments: Shape.allCases)
    func `a return means the same in every shape`(shape: Shape) throws {
        let found = try #require(submission(shape).returns.first)
        let expected = try #require(submission(.workbook).returns.first)
        #expect(meaning(found) == meaning(expected))
        #expect(meaning(found).count == 4 + 8 + 1)
    }

    @Test(arguments: Shape.allCases)
    func `a return has the same issues in every shape`(shape: Shape) throws {
        func issues(_ shape: Shape) throws -> [String] {
            try CheckBench().validate(submission(shape)).issues
                .map { "\($0.code.rawValue) \($0.severity) \($0.criterion ?? "") \($0.message)" }
                .sorted()
        }
        #expect(try issues(shape) == issues(.workbook))
        #expect(
            try issues(shape).map { String($0.prefix(4)) } == [
                "R201", "R202", "R203", "R205", "R214", "R401", "R403", "R407",
            ])
    }

    /// One return, written in every shape by other programs.
    private static let shapes: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: Corpus.folder + "/same")
        return (names ?? []).sorted()
    }()

    /// What a shape adds: R225 where ratings had to be guessed, R110 for what is no answer and stands
    /// in no other shape, such as the survey program's own columns and the text around a web page's
    /// table.
    private static let guessed: [String: Set<String>] = [
        "fills.xlsx": ["R225"], "fills.ods": ["R225"], "word-shading.docx": ["R225"],
        "forms.csv": ["R110"], "forms.xlsx": ["R110"], "survey-two-rows.csv": ["R110"],
        "survey-grid.csv": ["R110"], "survey-codes.csv": ["R110"], "page.html": ["R110"],
    ]

    private func differences(_ name: String) throws -> [String] {
        let corpus = try Corpus()
        func issues(_ submission: Submission) -> Set<String> {
            Set(
                corpus.validate(submission).flatMap(\.issues)
                    .filter { !(Self.guessed[name] ?? []).contains($0.code.rawValue) }
                    .map { "\($0.code.rawValue) \($0.criterion ?? "") \($0.message)" })
        }
        let meant = corpus.read("same/return.json")
        let found = corpus.read("same/\(name)")
        guard let answered = found.returns.first, let expected = meant.returns.first else {
            return ["not read: \(found.refusal?.message ?? "")"]
        }
        let says = ["agency", "signOff"]
        let left = Set(corpus.meaning(of: answered, says: says))
        let right = Set(corpus.meaning(of: expected, says: says))
        return left.symmetricDifference(right).sorted()
            + issues(found).symmetricDifference(issues(meant)).sorted()
    }

    @Test(arguments: shapes)
    func `one return means the same in every file`(name: String) throws {
        expectNone(try differences(name), unless: CorpusPending.shapes[name])
    }

    @Test func `the return that every file holds has issues to agree on`() throws {
        let corpus = try Corpus()
        let issues = corpus.validate(corpus.read("same/return.json")).flatMap(\.issues)
        #expect(issues.map(\.code.rawValue).sorted() == ["R203", "R205", "R214"])
        #expect(Self.shapes.count >= 25)
        #expect(CorpusPending.shapes.keys.filter { !Self.shapes.contains($0) } == [])
    }
}
