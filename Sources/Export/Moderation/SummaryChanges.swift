import Section11Standards

/// What changed in the figures of standards since a summary that was kept.
public struct SummaryChanges: Sendable {
    /// One standard whose count, rank or flags are no longer what they were.
    public struct Change: Sendable, Equatable {
        /// The number.
        public let number: String
        /// The name.
        public let title: String
        /// As it stood; `nil` if the kept summary has no such standard.
        public let before: KeptSummary.Standard?
        /// As it stands.
        public let now: KeptSummary.Standard
    }

    /// The standards that changed, in the catalogue's order.
    public let changes: [Change]

    /// How many standards were compared.
    public let compared: Int

    private let kept: KeptSummary

    /// Compares a kept summary with the present one.
    ///
    /// - Throws: A ``KeptSummary/Refusal`` if they are of another cycle, edition or scope, or made
    ///   in another way, so that a difference would not say that answers changed.
    public init(from kept: KeptSummary, to now: Summary) throws(KeptSummary.Refusal) {
        let carried = { (counts: Bool) in counts ? "counted" : "left out" }
        for (what, before, after) in [
            ("cycle", kept.cycle, now.cycle.id), ("edition", kept.catalogue, now.catalogue.id),
            ("scoring method", kept.method, now.method.code),
            (
                "areas", kept.areas.joined(separator: ", "),
                now.scope.areas.map(\.id).joined(separator: ", ")
            ),
            (
                "carried-forward ratings", carried(kept.countsCarried),
                carried(now.method.countsCarried)
            ),
        ] where before != after {
            throw .other(what: what, kept: before, now: after)
        }
        self.kept = kept
        compared = now.standards.count
        changes = now.standards.compactMap { standard in
            let present = KeptSummary.Standard(
                number: standard.number, rated: standard.figure.rated,
                needingImprovement: standard.figure.needingImprovement,
                rank: standard.figure.rank, flags: standard.flags)
            let before = kept.standards.first { $0.number == standard.number }
            if before == present { return nil }
            return Change(
                number: standard.number, title: standard.title, before: before, now: present)
        }
    }

    /// What was compared with what, a sentence each.
    var notes: [String] {
        var notes = [
            "Compared with a kept summary of engine \(kept.engineVersion): "
                + "\(changes.count) of \(compared) standards changed in count, rank or flags."
        ]
        let moved = changes.filter { Set($0.before?.flags ?? []) != Set($0.now.flags) }
        for change in moved {
            let before = Set(change.before?.flags ?? [])
            let raised = change.now.flags.filter { !before.contains($0) }
            let gone = before.subtracting(change.now.flags).sorted()
            var parts: [String] = []
            if !raised.isEmpty { parts.append("\(Words.list(raised)) raised") }
            if !gone.isEmpty { parts.append("\(Words.list(gone)) no longer raised") }
            notes.append("Standard \(change.number): \(parts.joined(separator: ", ")).")
        }
        return notes
    }

    /// The standards that changed, as a table of a report.
    var table: ReportTable {
        func rank(_ standard: KeptSummary.Standard?) -> ReportValue {
            guard let standard else { return .absent(.missing) }
            return standard.rank.map { .count($0) } ?? .absent(.notApplicable)
        }
        func count(_ number: Int?) -> ReportValue {
            number.map { .count($0) } ?? .absent(.missing)
        }
        return ReportTable(
            "changes", title: "Changed since the kept summary",
            base:
                "needing improvement is of the agencies rated; standards that stand as they stood "
                + "are left out",
            columns: [
                .init("number", "no"), .init("title", "standard"),
                .init("neededImprovement", "need then"), .init("wasRated", "of"),
                .init("needingImprovement", "need now"), .init("rated", "of"),
                .init("rankBefore", "rank then"), .init("rank", "rank now"),
                .init("flagsBefore", "flags then"), .init("flags", "flags now"),
            ],
            rows: changes.map { change in
                [
                    .text(change.number), .text(change.title),
                    count(change.before?.needingImprovement), count(change.before?.rated),
                    .count(change.now.needingImprovement), .count(change.now.rated),
                    rank(change.before), rank(change.now),
                    change.before.map { .list($0.flags) } ?? .absent(.missing),
                    .list(change.now.flags),
                ]
            }, whenEmpty: "nothing changed")
    }
}
