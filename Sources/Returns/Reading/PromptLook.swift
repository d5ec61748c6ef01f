import Section11Standards
import Section11Tables

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
        let evidence = record.text(of: .evidence)
        let areas = record.text(of: .areasForImprovement)
        let digest = TextDigest(evidence)
        if digest.mayBePrivate, PrivacyScan.finds(in: evidence) { return nil }
        let hasAreas = record.has(.areasForImprovement)
        if hasAreas, PrivacyScan.finds(in: areas) { return nil }
        let asksOfOthers = index.asksOfOthers[criterion]
        if !asksOfOthers, let text = AnswerText(plain: digest, hasAreasForImprovement: hasAreas) {
            return text
        }
        return AnswerText(
            evidence: evidence.string, digest, hasReason: false, hasAreasForImprovement: hasAreas,
            asksOfOthers: asksOfOthers)
    }
}
