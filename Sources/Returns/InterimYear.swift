import Section11Standards

extension ReturnSet {
    /// What an interim year asks, in a sentence; `nil` in any other.
    ///
    /// In a year between two full audits only some questions are asked, and what an update does not
    /// mention is carried forward: a reader must know that before any figure. Source: Halton, which
    /// runs a full audit of its schools every two years and interim questions between.
    public var interimStatement: String? {
        guard cycle.kind == .interim else { return nil }
        let asked = CycleContext(self).isInScope?.count { $0 } ?? index.entries.count
        return "An interim year: \(asked) of \(index.entries.count) criteria are asked. Where an "
            + "update does not mention a criterion, the rating of the last full return is carried "
            + "forward and marked."
    }
}
