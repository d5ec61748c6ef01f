import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct ValidationAnnotatedCopyTests {
    private func copy(_ position: Int = 0) throws -> AnnotatedCopy {
        try #require(AnnotatedCopy(ValidationExample.returns[position]))
    }

    private func readBack(_ copy: AnnotatedCopy) throws -> Return {
        let submission = Submission.read(
            try XLSXWriter.bytes(of: copy.draft).bytes, file: "copy.xlsx")
        #expect(submission.ignored.isEmpty)
        return try #require(submission.returns.first)
    }

    /// What a return says, without the places and the blank answers, in an order of its own.
    private func said(_ answered: Return) -> [String] {
        let nowhere = Origin(layout: 0, row: 0)
        var lines: [String] = []
        for var response in answered.responses {
            response.origin = nowhere
            response.criterionText = ""
            response.matchedBy = .none
            response.criterion = nil
            response.standard = nil
            response.selfAssessed = .unanswered
            response.moderated = nil
            if response != Response(ref: response.ref, origin: nowhere) {
                lines.append("\(response)")
            }
        }
        lines.sort()
        lines += answered.actions.map { action in
            var action = action
            action.origin = nowhere
            action.criterion = nil
            return "\(action)"
        }
        lines += answered.indicators.filter {
            $0 != IndicatorValue(id: $0.id, origin: $0.origin)
        }.map { figure in
            var figure = figure
            figure.origin = nowhere
            return "\(figure)"
        }.sorted()
        return lines + answered.explanations.map { "\($0)" }
    }

    @Test(arguments: [0, 1])
    func `the copy is read back as the answers that were given`(position: Int) throws {
        let original = try #require(ValidationExample.returns[position].answered)
        let read = try readBack(copy(position))
        #expect(said(read) == said(original))
        #expect(read.agencyID.text == ["alpha", "bravo"][position])
        #expect(read.completedBy.text == original.completedBy.text)
        #expect(read.signedOffOn.text == original.signedOffOn.text)
        #expect(read.kind == .full)
    }

    @Test(arguments: ["4lscb-2016-17", "4lscb-2017-18", "southend-2011-12", "bath-nes-2015-16"])
    func `every sample return survives its copy`(name: String) throws {
        let set = try Repository.sample(name)
        for checked in ValidationExample.checked(set) {
            guard let original = checked.answered else { continue }
            let copy = try #require(AnnotatedCopy(checked))
            let read = try readBack(copy)
            #expect(said(read) == said(original), "\(checked.validation.file)")
            for (field, statement) in [
                (\Return.agencyID, original.agencyID), (\Return.cycle, original.cycle),
                (\Return.kindText, original.kindText),
            ] where !statement.text.isEmpty {
                #expect(read[keyPath: field].text == statement.text)
            }
        }
    }

    @Test func `the colours that mark what is wrong are never read as ratings`() throws {
        let checked = try #require(ValidationExample.returns.first)
        let bytes = try XLSXWriter.bytes(of: copy().draft).bytes
        let guide = ReadingGuide(index: checked.index)
        let read = try #require(
            Submission.read(bytes, file: "copy.xlsx", guide: guide).returns.first)
        // Off the scale, so that its colour would be looked at in any other workbook.
        #expect(read.responses.contains { $0.ratingText == "Godo" })
        #expect(read.responses.allSatisfy { $0.ratingFill == nil })
    }

    @Test func `a copy sent back raises what its first sheet says`() throws {
        let copy = try copy()
        let bytes = try XLSXWriter.bytes(of: copy.draft).bytes
        let set = ValidationExample.set(of: [Submission.read(bytes, file: "copy.xlsx")])
        let again = try #require(ValidationExample.checked(set).first).validation
        let first = ValidationExample.returns[0].validation
        #expect(first.issues.count == 8)
        let list = try #require(copy.draft.sheets.first)
        func column(_ number: Int) -> [String] {
            (6..<(6 + first.issues.count)).compactMap { row in
                switch list.entries[CellReference(row: row, column: number)]?.value {
                case .text(let text): text
                default: nil
                }
            }.sorted()
        }
        #expect(again.issues.map(\.place.placeInFile).sorted() == column(1))
        let messages = again.issues.map {
            $0.message.prefix(1).uppercased() + $0.message.dropFirst()
        }
        #expect(messages.sorted() == column(2))
        #expect(again.issues.map(\.code.rawValue).sorted() == column(5))
    }

    @Test func `the cell in question has a colour and a note with the code last`() throws {
        let sheet = try #require(copy().draft.sheets.first { $0.name == "Standards" })
        let place = try #require(CellReference("D5"))
        let cell = try #require(sheet.entries[place])
        #expect(cell.value == .text("Godo"))
        #expect(cell.style.fill == Colour(0xF6B8B3))
        #expect(!cell.style.isLocked)
        let note = try #require(cell.comment)
        #expect(note.hasPrefix("Rating 'Godo' for criterion 1.1 is not on the scale.\n"))
        #expect(note.hasSuffix("\nR201"))
        #expect(sheet.colourRules.isEmpty)
    }

    @Test func `the first sheet leads to the copy's own cells`() throws {
        let list = try #require(copy().draft.sheets.first)
        #expect(list.name == "To mend")
        let link = try #require(
            list.links.first { $0.value.cell.description == "D5" && $0.value.sheet == "Standards" })
        #expect(list.entries[link.key]?.value == .text("Standards!D5"))
        let texts = list.entries.values.compactMap { entry -> String? in
            if case .text(let text) = entry.value { return text }
            return nil
        }
        #expect(!texts.contains { $0.contains("/responses") })
        #expect(!texts.contains { $0.contains(ValidationExample.secret) })
    }

    @Test func `child-level data is not written again`() throws {
        let original = ValidationExample.returns[0]
        let submission = try #require(ValidationExample.set.submissions.first)
        func copy(at pointer: String?) throws -> AnnotatedCopy {
            var validation = original.validation
            validation.issues.append(
                AuditIssue(
                    code: .init(rawValue: "R301"), severity: .error,
                    place: Locator(file: "alpha.json", pointer: pointer), message: "a number",
                    fix: "take it out"))
            let checked = CheckedReturn(
                validation, submission: submission, index: ValidationExample.set.index,
                cycle: ValidationExample.cycle)
            return try #require(AnnotatedCopy(checked))
        }
        let one = try readBack(copy(at: "/responses/0/evidence"))
        #expect(one.responses[0].evidence == "removed: child-level data")
        #expect(one.responses[3].evidence == ValidationExample.secret)
        // Where the check names no cell of the copy, every free text goes.
        let all = try copy(at: nil)
        for sheet in all.draft.sheets {
            for entry in sheet.entries.values {
                if case .text(let text) = entry.value {
                    #expect(!text.contains(ValidationExample.secret), "\(sheet.name)")
                }
            }
        }
    }

    @Test func `the same return gives the same bytes`() throws {
        let first = try XLSXWriter.bytes(of: copy().draft).bytes
        #expect(try XLSXWriter.bytes(of: copy().draft).bytes == first)
    }
}
