import Section11Standards

/// The looking through of an answer's texts where they stand, for who lets go of them.
///
/// Most answers name their criterion plainly and hold nothing private, so that no text has to be held
/// until the whole return is read. Others are left to be looked through then.
struct PromptLook {
    /// The catalogue whose criteria are answered.
    let index: CatalogueIndex

    /// Looks through the texts of a row's answer.
    ///
    /// - Parameters:
    ///   - record: The row.
    ///   - criterion: The criterion that it answers.
    /// - Returns: What is known of the texts; `nil` if they have to be held for now.
    func text(of record: borrowing RowRecord, on criterion: Int) -> AnswerText? {
        // A reason may be private, or be joined by one that stands in the rating. What a criterion
        // asks for counts, and of a reference that may be cut short it is not known yet.
        if record.has(.reason) || index.mayBeCutShort[criterion] { return nil }
        let evidence = record[.evidence]
        let areas = record[.areasForImprovement]
        let digest = TextDigest(evidence)
        if digest.mayBePrivate, !PrivacyScan.find(in: evidence).isEmpty { return nil }
        if !areas.isEmpty, !PrivacyScan.find(in: areas).isEmpty { return nil }
        return AnswerText(
            evidence: evidence, digest, hasReason: false, hasAreasForImprovement: !areas.isEmpty,
            asksOfOthers: index.asksOfOthers[criterion])
    }
}
