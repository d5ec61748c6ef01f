import Section11Standards
import Section11Tables

/// What one return's texts hold of children.
///
/// Each text is looked through once; the checks share what was found.
struct PrivacyFindings: Sendable, Equatable {
    /// Things of one kind in one text.
    struct Finding: Sendable, Equatable {
        /// What kind of thing it is.
        let kind: PrivacyHit.Kind
        /// How many of them the text holds.
        var count: Int
        /// The shape of the first.
        let masked: String
        /// The text, in the words of the form.
        let name: String
        /// Where the text stands.
        let place: Locator
        /// The criterion that the text is about; `nil` if it is about none.
        let criterion: String?
    }

    /// The findings, in the order of the return.
    private(set) var findings: [Finding] = []

    /// Creates what a cache kept.
    init(_ findings: [Finding]) { self.findings = findings }

    /// Looks through every text of a return.
    init(_ answered: Return) {
        for position in answered.responses.indices {
            look(atAnswer: position, of: answered, evidenceMayHold: true)
        }
        lookBesideAnswers(of: answered)
    }

    /// Looks through the texts of an answer.
    ///
    /// - Parameters:
    ///   - position: The position of the answer.
    ///   - answered: The return.
    ///   - evidenceMayHold: Whether the evidence has to be looked at; see
    ///     ``TextDigest/mayBePrivate``.
    mutating func look(
        atAnswer position: Int, of answered: Return, evidenceMayHold: Bool
    ) {
        // Through a span, so that no answer's texts are counted as used.
        let answers = answered.responses.span
        func record() -> (ref: String, origin: Origin) {
            (answered.responses[position].ref, answered.responses[position].origin)
        }
        look(at: answers[position].reason, as: .reason, of: record, in: answered)
        if evidenceMayHold {
            look(at: answers[position].evidence, as: .evidence, of: record, in: answered)
        }
        look(
            at: answers[position].areasForImprovement, as: .areasForImprovement, of: record,
            in: answered)
    }

    /// Looks through the texts of a return that are no part of an answer.
    mutating func lookBesideAnswers(of answered: Return) {
        // Through a span, so that no action's texts are counted as used.
        let actions = answered.actions.span
        for index in actions.indices where !answered.lookedThrough.hasLookedAt(action: index) {
            func record() -> (ref: String, origin: Origin) {
                (answered.actions[index].ref, answered.actions[index].origin)
            }
            look(at: actions[index].action, as: .action, of: record, in: answered)
            look(
                at: actions[index].successMeasure, as: .successMeasure, of: record, in: answered)
            look(at: actions[index].impact, as: .impact, of: record, in: answered)
            for position in actions[index].progress.indices {
                let note = actions[index].progress[position].text
                look(at: note, Self.name(of: .progress), criterion: actions[index].ref) {
                    let origin = answered.actions[index].origin
                    var place = answered.place(of: .progress, at: origin)
                    if let pointer = place.pointer { place.pointer = "\(pointer)/\(position)/text" }
                    return place
                }
            }
        }
        for figure in answered.indicators {
            look(at: figure.absence, Self.name(of: .absence), criterion: "") {
                answered.place(of: .absence, at: figure.origin)
            }
            look(at: figure.commentary, Self.name(of: .commentary), criterion: "") {
                answered.place(of: .commentary, at: figure.origin)
            }
        }
        for (position, explanation) in answered.explanations.enumerated() {
            look(at: explanation.text, Self.name(of: .explanation), criterion: "") {
                Self.place(ofExplanation: position, in: answered)
            }
        }
    }

    private mutating func look(
        at text: String, as field: Return.Field, of record: () -> (ref: String, origin: Origin),
        in answered: Return
    ) {
        if text.isEmpty { return }
        let hits = PrivacyScan.find(in: text)
        if hits.isEmpty { return }
        let (ref, origin) = record()
        take(
            hits, Self.name(of: field), criterion: ref, place: answered.place(of: field, at: origin)
        )
    }

    private mutating func look(
        at text: String, _ name: String, criterion: String, place: () -> Locator
    ) {
        if text.isEmpty { return }
        let hits = PrivacyScan.find(in: text)
        if hits.isEmpty { return }
        take(hits, name, criterion: criterion, place: place())
    }

    private mutating func take(
        _ hits: [PrivacyHit], _ name: String, criterion: String, place: Locator
    ) {
        for hit in hits {
            // Notes on progress share a cell.
            let known = findings.lastIndex { $0.kind == hit.kind && $0.place == place }
            if let known, findings.count - known <= PrivacyHit.Kind.allCases.count {
                findings[known].count += 1
            } else {
                let ref = PrivacyScan.masked(String(criterion.prefix(60)))
                findings.append(
                    Finding(
                        kind: hit.kind, count: 1, masked: hit.masked, name: name, place: place,
                        criterion: criterion.isEmpty ? nil : ref))
            }
        }
    }

    private static func name(of field: Return.Field) -> String {
        switch field {
        case .reason: "the reason"
        case .evidence: "the evidence"
        case .areasForImprovement: "the areas for improvement"
        case .action: "the action"
        case .successMeasure: "the success measure"
        case .impact: "the impact"
        case .progress: "the progress"
        case .absence: "the reason for no figure"
        case .commentary: "the commentary"
        case .explanation: "an explanation"
        default: "the text"
        }
    }

    /// The place of an answer to a query: as near as the return knows it.
    private static func place(ofExplanation position: Int, in answered: Return) -> Locator {
        let layout = answered.layouts.first { $0[.explanation] != nil || $0.isJSON }
        guard let layout else { return Locator(file: answered.file) }
        if layout.isJSON {
            return Locator(file: answered.file, pointer: "/explanations/\(position)/text")
        }
        return Locator(file: answered.file, sheet: layout.sheet)
    }
}
