import Section11Analysis
import Section11Standards

extension SummaryPage {
    /// The values of the sections for the board's own officers; all of them empty without detail.
    var dashboard: Values {
        guard let detail = summary.detail, let answers else {
            return [
                "hasDetail": false, "hasChange": false, "hasActions": false, "hasPractice": false,
            ]
        }
        let actions = detail.actions
        let practice = zip(summary.standards, detail.practice).filter { $1.count > 0 }
        var values: Values = [
            "hasDetail": true,
            "answers": answers.agencies(parts.answerRow, head: parts.answerHead),
            "criterionRows": answers.criterionRows(parts.markCell),
            "criterionHeads": summary.standards.flatMap { standard in
                standard.criteria.map { ["ref": $0.ref, "text": $0.text] as Values }
            },
            "standardHeads": summary.standards.filter { !$0.criteria.isEmpty }.map {
                ["number": $0.number, "title": $0.title, "span": $0.criteria.count] as Values
            },
            "isCut": detail.budget.cutsAny, "showsAll": detail.showsAll,
            "hasChange": detail.change != nil, "hasActions": actions.count.actions > 0,
            "hasPractice": !practice.isEmpty,
            "practice": practice.map(examples),
            "quality": [
                detail.quality.returns, detail.quality.codes, detail.quality.guesses,
            ].map(tableValues),
        ]
        if let change = detail.change { values.merge(changeValues(change)) }
        values["actionCounts"] = actionCounts(actions)
        values["actionStatus"] = tableValues(actions.byStatus)
        values["overdue"] = actions.overdue.first.map(action)
        values["hasOverdue"] = actions.overdue.count > 0
        values["overdueCut"] = rest(of: actions.overdue)
        values["otherActions"] = actions.otherOpen.first.map(action)
        values["otherCount"] = actions.otherOpen.count
        values["otherCut"] = rest(of: actions.otherOpen)
        return values
    }

    /// How many are not shown; `false` for none.
    private func rest(of actions: ActionDigest.Part) -> Any {
        actions.count > actions.first.count ? "\(actions.count - actions.first.count)" : false
    }

    private func examples(
        _ standard: Summary.StandardFigure, _ practice: StandardPractice
    ) -> Values {
        func values(_ example: PracticeExample) -> Values {
            [
                "name": example.name, "ref": example.ref,
                "text": TextBudget.cut(example.evidence, to: Self.exampleLength),
                "place": example.place,
            ]
        }
        let more = practice.first.dropFirst(Self.examplesShown)
        return [
            "number": standard.number, "title": standard.title,
            "first": practice.first.prefix(Self.examplesShown).map(values),
            // Beyond so many a page is no help; the answers have them all.
            "rest": more.isEmpty
                ? false
                : [
                    "count": practice.count - Self.examplesShown, "more": more.map(values),
                ] as Values,
        ]
    }

    /// How many bytes of an example are shown.
    private static let exampleLength = 600

    /// How many examples of a standard are shown; what more there is at hand is folded away.
    private static let examplesShown = 3

    private func changeValues(_ change: ChangeSince) -> Values {
        [
            "changeTitle": change.title, "changeNotes": change.notes.map(Words.sentence),
            "changes": change.lines.map { line in
                let then = line.before.share.map { $0.rounded(toDecimals: 2) }
                let now = line.after.share.map { $0.rounded(toDecimals: 2) }
                var values: Values = [
                    "number": line.number, "title": line.title,
                    "then": ComparisonReport.share(line.before),
                    "now": ComparisonReport.share(line.after), "points": line.points,
                    "better": line.better.count, "same": line.same, "worse": line.worse.count,
                    "test": line.signTest, "chart": false,
                    "moved": line.better.isEmpty && line.worse.isEmpty
                        ? false
                        : [
                            "betterNames": line.better.isEmpty ? "nobody" : names(line.better),
                            "worseNames": line.worse.isEmpty ? "nobody" : names(line.worse),
                        ] as Values,
                ]
                if let then, let now {
                    values["chart"] =
                        ["from": then, "to": now] as Values
                }
                return values
            },
        ]
    }

    /// Names in a sentence; only their number where they are many.
    private func names(_ names: [String]) -> String {
        names.count > 40 ? Words.count(names.count, "agency", "agencies") : Words.list(names)
    }

    /// What the actions come to: those of this cycle's returns, then those that stand only in
    /// others.
    private func actionCounts(_ actions: ActionDigest) -> String {
        let now = summary.actions
        var words = "This cycle's returns name \(now.total) actions, of which \(now.open) are open"
        if let day = summary.asOf, let overdue = now.overdue {
            words += " and \(overdue) were overdue on \(Words.date(day))"
        }
        words += "."
        let others = actions.count.actions - now.total
        if others > 0 {
            words +=
                " The list has \(others) more, which only returns of cycles before name: with "
                + "them \(actions.count.open) are open and \(actions.count.overdue) overdue."
        }
        return words
    }

    private func action(_ line: ActionLine) -> Values {
        func words(_ value: ReportValue) -> Any {
            if case .absent(let absence) = value, absence != .suppressed { return false }
            return value.words
        }
        return [
            "agency": line.agency, "number": line.number, "standard": words(line.standard),
            "criterion": words(line.criterion), "action": words(line.action),
            "lead": words(line.lead), "due": line.due.words, "status": words(line.status),
            "progress": line.progress.words, "progressClass": Self.progressClass(line.progress),
            "days": words(line.daysOverdue),
            "revised": line.dueDates.count > 1
                ? line.dueDates.joined(separator: ", then ") : false,
            "note": words(line.lastNote), "impact": words(line.impact),
            "dropped": line.isDropped ? line.lastNamed : false,
        ]
    }

    private static func progressClass(_ progress: ReportValue) -> String {
        ActionsReport.colours.contains(progress.words) ? progress.words : "grey"
    }

    /// A report's table, cell by cell.
    func tableValues(_ table: ReportTable) -> Values {
        let words = table.words()
        let numbers = table.numbers
        func cells(_ row: [String]) -> [Values] {
            row.enumerated().dropFirst().map { column, text in
                ["text": text, "number": numbers.contains(column)]
            }
        }
        let rows = words.dropFirst().prefix(Self.rowsShown)
        return [
            "caption": Words.sentence(table.title), "base": table.base.map(Words.sentence) ?? false,
            "firstHead": words[0].first.map(Words.sentence) ?? "",
            "heads": cells(words[0].map(Words.sentence)),
            "body": rows.map { ["head": $0.first ?? "", "cells": cells($0)] as Values },
            "isEmpty": table.rows.isEmpty, "whenEmpty": Words.sentence(table.whenEmpty),
            "cut": table.rows.count > Self.rowsShown
                ? "\(table.rows.count - Self.rowsShown)" : false,
        ]
    }

    /// How many rows of a table of returns, issues or guesses are shown.
    private static let rowsShown = 500
}
