import Section11Standards
import Section11Tables

/// The looking through of a row's texts where they stand, for who lets go of them.
///
/// Most answers name their criterion plainly and hold nothing private, so that no text has to be held
/// until the whole return is read. Others are left to be looked through then.
struct PromptLook {
    private var room = TextRoom()

    /// Looks through the texts of a row's answer.
    ///
    /// - Parameters:
    ///   - record: The row.
    ///   - criterion: The criterion that it answers.
    ///   - index: The catalogue whose criterion it is.
    /// - Returns: What is known of the texts; `nil` if they have to be held for now.
    mutating func text(
        of record: borrowing RowRecord, on criterion: Int, of index: CatalogueIndex
    ) -> AnswerText? {
        // A reason may be private, or be joined by one that stands in the rating. What a criterion
        // asks for counts, and of a reference that may be cut short it is not known yet.
        if record.has(.reason) || index.mayBeCutShort[criterion] { return nil }
        let evidence = record.text(of: .evidence)
        let digest = TextDigest(evidence, in: &room)
        if digest.mayBePrivate, PrivacyScan.finds(in: evidence) { return nil }
        let hasAreas = record.has(.areasForImprovement)
        if hasAreas, PrivacyScan.finds(in: record.text(of: .areasForImprovement)) { return nil }
        return AnswerText(
            evidence: evidence.string, byteCount: evidence.byteCount, digest, hasReason: false,
            hasAreasForImprovement: hasAreas, asksOfOthers: index.asksOfOthers[criterion])
    }

    /// Looks through the texts of a row's action.
    ///
    /// - Parameter record: The row.
    /// - Returns: What stands for the texts; `nil` if they have to be held for now.
    mutating func standIns(of record: borrowing RowRecord) -> ActionStandIns? {
        // Each note on progress is a text of its own.
        if record.has(.progress) { return nil }
        guard let action = standIn(for: record.text(of: .action)),
            let measure = standIn(for: record.text(of: .successMeasure)),
            let impact = standIn(for: record.text(of: .impact))
        else { return nil }
        return ActionStandIns(action: action, successMeasure: measure, impact: impact)
    }

    /// What stands for a text that is let go of; `nil` if it may be private, or be blank.
    private mutating func standIn(for text: CellText) -> String? {
        if text.byteCount == 0 { return "" }
        let digest = TextDigest(text, in: &room)
        if digest.wordCount == 0 || digest.mayBePrivate && PrivacyScan.finds(in: text) {
            return nil
        }
        return digest.standIn
    }
}

/// What stands for the texts of an action that are let go of.
struct ActionStandIns {
    /// For what will be done.
    let action: String
    /// For what success will look like.
    let successMeasure: String
    /// For the impact on children.
    let impact: String
}
