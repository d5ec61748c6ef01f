import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ValidationByEditionTests {
    private func validate(_ markdown: String) throws -> Validation {
        var editions = EditionChoice(Repository.library)
        let table = MarkedTable(markdown)
        let validations = try editions.validate(
            Submission.read(table.workbook, file: "police.xlsx"))
        #expect(validations.count == 1)
        return try #require(validations.first)
    }

    @Test func `the edition that the return names is taken`() throws {
        let validation = try validate(
            """
            | Catalogue | section11-key-features-2007 |
            | Ref       | Rating                      |
            | 1.1       | Met                         |
            """)
        #expect(validation.catalogue == "section11-key-features-2007")
        #expect(validation.guesses.isEmpty)
    }

    @Test func `the edition that knows most references is taken, as a guess`() throws {
        let rows = (1...6).map { "| 11.\($0) | Good |" }.joined(separator: "\n")
        let validation = try validate("| Ref | Rating |\n" + rows)
        #expect(validation.catalogue == "section11-4lscb-2017")
        #expect(
            validation.guesses.map(\.text) == [
                "read as an answer to the edition 'section11-4lscb-2017', which knows 6 of its "
                    + "6 references (likely); --cycle says otherwise"
            ])
    }

    @Test func `what needs the cycle is not run`() throws {
        let validation = try validate("| Ref | Rating |\n| 11.6 | Good |")
        #expect(
            validation.checksNotRun.map(\.code.rawValue) == [
                "R101", "R103", "R105", "R107", "R108", "R109", "R117",
                "R217", "R218", "R404",
            ])
        #expect(Set(validation.checksNotRun.map(\.because)) == ["no cycle was given"])
    }
}

/// A form without references is read against the edition whose words it has.
struct ValidationByTextTests {
    private func validation(of edition: String, withRefs: Bool) throws -> Validation {
        let criteria = try Repository.library.catalogue(edition).standards.flatMap(\.criteria)
        let rows = criteria.map { criterion in
            ["criterion": withRefs ? criterion.ref : "", "text": criterion.text]
        }
        var answered = Return(file: "police.xlsx")
        answered.responses = rows.enumerated().map { position, row in
            Response(
                ref: row["criterion"] ?? "", criterionText: row["text"] ?? "",
                ratingText: "N/A", reason: "invented", origin: Origin(layout: 0, row: position + 2))
        }
        var submission = Submission.read(
            MarkedTable("| Ref | Rating |\n| 1.1 | N/A |").workbook, file: "police.xlsx",
            guide: ReadingGuide(index: CatalogueIndex(try Repository.library.catalogue(edition))))
        submission.returns = [answered]
        var editions = EditionChoice(Repository.library)
        return try #require(try editions.validate(submission).first)
    }

    @Test(arguments: Repository.library.editions)
    func `words alone choose the edition`(edition: String) throws {
        let validation = try validation(of: edition, withRefs: false)
        #expect(validation.catalogue == edition)
        #expect(validation.answered == validation.asked)
        #expect(
            validation.guesses.contains {
                $0.message.contains("of its") && $0.message.hasSuffix("criteria")
            })
    }

    @Test(arguments: Repository.library.editions)
    func `words tell editions with the same references apart`(edition: String) throws {
        let validation = try validation(of: edition, withRefs: true)
        #expect(validation.catalogue == edition)
        #expect(validation.answered == validation.asked)
    }
}
