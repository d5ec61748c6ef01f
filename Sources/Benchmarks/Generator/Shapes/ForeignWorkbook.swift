import Section11Tables

/// A workbook on one of the forms that boards made themselves.
enum ForeignWorkbook {
    /// A form.
    enum Form: CaseIterable {
        /// A title and the facts above one list, ratings as people type them.
        case titled
        /// A sheet for each standard and one for the facts.
        case sheetPerStandard
        /// A column for each grade, one of them ticked.
        case ticks
        /// The rating is the colour of its cell.
        case colours
    }

    /// The form of an agency, by its number from 1.
    static func form(of number: Int) -> Form { Form.allCases[(number - 1) % Form.allCases.count] }

    /// The workbook of a return.
    static func draft(of made: SyntheticReturn) -> WorkbookDraft {
        let sheets: [SheetDraft]
        switch form(of: made.number) {
        case .titled: sheets = [titled(made)]
        case .sheetPerStandard: sheets = sheetPerStandard(made)
        case .ticks: sheets = [ticks(made)]
        case .colours: sheets = [colours(made)]
        }
        return WorkbookDraft(
            title: "Self-assessment", created: CalendarDate(year: 2026, month: 1, day: 1),
            sheets: sheets)
    }

    private static func texts(_ texts: [String]) -> [SheetDraft.Value] {
        texts.map { $0.isEmpty ? .empty : .text($0) }
    }

    /// A sheet with a title, a line of advice and the facts; the list begins in row 9.
    private static func sheet(_ name: String, _ made: SyntheticReturn, label: String) -> SheetDraft
    {
        var sheet = SheetDraft(name: name)
        sheet.setRow(
            1, to: [.text("SECTION 11 SELF-ASSESSMENT 2025-26 (invented, for timing)")],
            style: .heading)
        sheet.setRow(2, to: [.text("Please answer every row and send the form back in January.")])
        sheet.setRow(4, to: texts([label, made.statedName]))
        sheet.setRow(5, to: texts(["Signed off by", "Chair of governors"]))
        sheet.setRow(6, to: texts(["Date signed off", made.signedOffOn]))
        return sheet
    }

    private static func action(_ answer: SyntheticReturn.Answer) -> [String] {
        answer.action.map { [$0.text, $0.lead, $0.due] } ?? ["", "", ""]
    }

    private static func titled(_ made: SyntheticReturn) -> SheetDraft {
        var sheet = sheet("Self assessment", made, label: "Name of organisation")
        sheet.setRow(
            8,
            to: texts([
                "Key standard", "No", "Requirement", "RAG rating", "If N/A, why",
                "How do you know", "Further action", "Action required", "By whom", "By when",
            ]), style: .heading)
        for (position, answer) in made.answers.enumerated() {
            let cells =
                [
                    "Standard \(answer.standard)", answer.ref, answer.text,
                    typed(answer.rating, position + made.number), answer.reason, answer.evidence,
                    answer.improvement,
                ] + action(answer)
            sheet.setRow(9 + position, to: texts(cells))
        }
        return sheet
    }

    /// A grade as people type it: off by case, by a full stop, by blanks.
    private static func typed(_ rating: SyntheticReturn.Rating, _ number: Int) -> String {
        let words = rating.words
        guard case .grade = rating else { return words }
        switch number % 7 {
        case 0: return words.uppercased()
        case 1: return words.lowercased()
        case 2: return words + "."
        case 3: return " \(words) "
        default: return words
        }
    }

    private static func sheetPerStandard(_ made: SyntheticReturn) -> [SheetDraft] {
        let facts = sheet("About you", made, label: "Organisation")
        return [facts]
            + (1...SyntheticCycle.standards).map { number in
                var sheet = SheetDraft(name: "Standard \(number)")
                sheet.setRow(1, to: [.text("Standard \(number)")], style: .heading)
                sheet.setRow(
                    3,
                    to: texts([
                        "Reference", "Expectation", "Judgement", "Reason for N/A",
                        "Evidence of compliance", "Areas for development", "Planned action",
                        "Owner", "Deadline",
                    ]), style: .heading)
                let answers = made.answers.filter { $0.standard == number }
                for (position, answer) in answers.enumerated() {
                    let cells =
                        [
                            answer.ref, answer.text, answer.rating.words, answer.reason,
                            answer.evidence, answer.improvement,
                        ] + action(answer)
                    sheet.setRow(4 + position, to: texts(cells))
                }
                return sheet
            }
    }

    private static func ticks(_ made: SyntheticReturn) -> SheetDraft {
        var sheet = sheet("Audit", made, label: "Agency name")
        let grades = SyntheticCycle.grades + ["N/A"]
        sheet.setRow(
            8,
            to: texts(
                ["Ref no", "Criteria"] + grades + [
                    "If N/A, why", "What evidence do you have", "Gaps identified",
                    "Actions required", "Lead officer", "Timescale",
                ]), style: .heading)
        for (position, answer) in made.answers.enumerated() {
            var marks = grades.map { _ in "" }
            switch answer.rating {
            case .grade(let grade): marks[grade] = position.isMultiple(of: 3) ? "✓" : "x"
            case .notApplicable: marks[grades.count - 1] = "x"
            // On such a form nobody can write words that are on no scale.
            case .unanswered, .offScale: break
            }
            let cells =
                [answer.ref, answer.text] + marks + [
                    answer.reason, answer.evidence, answer.improvement,
                ] + action(answer)
            sheet.setRow(9 + position, to: texts(cells))
        }
        return sheet
    }

    private static let fills = [
        Colour(0xFF0000), Colour(0xFFC000), Colour(0x92D050), Colour(0x5B9BD5),
    ]

    private static func colours(_ made: SyntheticReturn) -> SheetDraft {
        var sheet = sheet("RAG", made, label: "Name of agency")
        sheet.setRow(
            8,
            to: texts([
                "Criterion no", "What is expected", "RAG", "Why not applicable",
                "Supporting evidence", "What needs to improve", "Actions needed",
                "Responsible person", "Target date",
            ]), style: .heading)
        for (position, answer) in made.answers.enumerated() {
            let row = 9 + position
            var style = CellStyle.plain
            var words = answer.rating.words
            if case .grade(let grade) = answer.rating {
                style.fill = fills[grade]
                words = ""
            }
            sheet.setRow(row, to: texts([answer.ref, answer.text]))
            sheet.set(
                words.isEmpty ? .empty : .text(words), at: CellReference(row: row, column: 3),
                style: style)
            sheet.setRow(
                row,
                to: texts(
                    [answer.reason, answer.evidence, answer.improvement] + action(answer)), from: 4)
        }
        return sheet
    }
}
