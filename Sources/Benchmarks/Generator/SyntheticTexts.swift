/// What invented agencies write.
enum SyntheticTexts: String, CaseIterable {
    /// Words in no order, of one length for each field.
    case plain
    /// Sentences: many short texts, some of several hundred words, some in other languages.
    case realistic

    /// A field in which an agency writes.
    enum Field {
        case reason, evidence, improvement, action, success
    }

    /// Whether a criterion is left out as not applicable.
    func isLeftOut(random: inout SplitMix64) -> Bool {
        switch self {
        case .plain: false
        case .realistic: random.next(below: 40) == 0
        }
    }

    /// A text for a field.
    func text(for field: Field, random: inout SplitMix64) -> String {
        switch self {
        case .plain: random.sentence(words: Self.plainLength(of: field))
        case .realistic: SyntheticSentences.text(for: field, random: &random)
        }
    }

    private static func plainLength(of field: Field) -> Int {
        switch field {
        case .reason: 6
        case .evidence: 30
        case .improvement: 14
        case .action: 12
        case .success: 8
        }
    }
}
