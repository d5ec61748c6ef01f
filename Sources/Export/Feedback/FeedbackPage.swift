import Section11Standards

/// The values behind the names in `Templates/feedback.mustache`.
struct FeedbackPage {
    /// What a template sees: texts, truth values, and lists of the same.
    typealias Values = TemplateValues

    let feedback: AgencyFeedback
    let marks: GradeMarks

    /// Prepares a page.
    init(_ feedback: AgencyFeedback) {
        self.feedback = feedback
        marks = GradeMarks(feedback.grades)
    }

    /// The values of the whole page, without the stylesheet.
    var values: Values {
        var values: Values = [
            "name": feedback.name, "cycle": feedback.cycle, "headline": feedback.headline,
            "received": feedback.received, "next": feedback.next, "tiles": tiles,
            "peers": feedback.peers.words, "peersHeading": feedback.peers.heading ?? false,
            "grades": feedback.grades.map(\.label), "gradeCount": feedback.grades.count,
            "isModerated": feedback.isModerated, "standards": feedback.standards.map(standard),
            "hasChanges": !feedback.changes.isEmpty, "changes": feedback.changes.map(change),
            "hasReasons": feedback.hasReasons, "strengthWords": feedback.strengthWords,
            "hasStrengths": !feedback.strengths.isEmpty,
            "strengths": feedback.strengths.map { strength -> Values in
                ["ref": strength.ref, "text": strength.text, "words": strength.words]
            },
            "hasWeaknesses": !feedback.weaknesses.isEmpty,
            "weaknesses": feedback.weaknesses.map(weakness),
            "hasActions": !feedback.actions.isEmpty, "actions": feedback.actions.map(action),
            "method": feedback.method,
        ]
        if let notice = feedback.notice { values["notice"] = notice }
        return values
    }

    private var tiles: [Values] {
        let needing = feedback.needing
        return [
            [
                "label": "standards that need improvement", "value": needing.count,
                "of": needing.rated,
            ],
            ["label": "errors to correct in your return", "value": feedback.errors, "of": false],
            ["label": "queries open", "value": feedback.queries, "of": false],
            [
                "label": "open actions that are overdue",
                "value": feedback.actions.count(where: \.isOverdue), "of": feedback.actions.count,
            ],
        ]
    }

    private func rating(_ rating: AgencyFeedback.Rating) -> Values {
        let text = Words.sentence(rating.label(on: feedback.grades))
        guard case .graded(let grade) = rating, marks.classes.indices.contains(grade) else {
            return ["class": "absent", "label": text]
        }
        return ["class": marks.classes[grade], "label": text]
    }

    private func standard(_ standard: AgencyFeedback.Standard) -> Values {
        var values: Values = [
            "number": standard.number, "title": standard.title, "own": rating(standard.own),
            "effective": rating(standard.effective), "provisional": standard.isProvisional,
            "carried": standard.isCarried, "isChanged": standard.own != standard.effective,
            "cells": false, "told": false,
        ]
        switch standard.peers {
        case .grades(let counts, let rated) where counts.contains(where: { $0 != nil }):
            values["cells"] =
                [
                    "counts": counts.map { $0.map(String.init) ?? PeerSpread.fewer },
                    "rated": rated,
                ] as Values
        case let peers?: values["told"] = peers.words(feedback.grades)
        case nil: break
        }
        return values
    }

    private func change(_ change: AgencyFeedback.Change) -> Values {
        [
            "ref": change.ref, "text": change.text, "own": rating(change.own),
            "moderated": rating(change.moderated), "reason": feedback.reason(for: change),
        ]
    }

    private func weakness(_ weakness: AgencyFeedback.Weakness) -> Values {
        [
            "ref": weakness.ref, "text": weakness.text, "rating": rating(weakness.rating),
            "words": feedback.words(weakness),
            "quote": weakness.words.isEmpty ? false : weakness.words,
            "isBare": weakness.needs && !weakness.hasAction,
        ]
    }

    private func action(_ action: AgencyFeedback.Action) -> Values {
        [
            "label": [action.number, action.ref].filter { !$0.isEmpty }.joined(separator: ", "),
            "words": action.words, "status": Words.sentence(action.status), "due": action.due,
            "isOverdue": action.isOverdue,
        ]
    }
}
