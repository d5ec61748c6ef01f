import FoundationEssentials

/// A return as a JSON document, `section11/return/1`.
enum JSONReturn {
    private struct Document: Encodable {
        struct SignOff: Encodable {
            var role = "Chair of governors"
            var date: String
        }
        struct AnswerFile: Encodable {
            var criterion: String
            var rating: String?
            var reason: String?
            var evidence: String?
            var areasForImprovement: String?
        }
        struct ActionFile: Encodable {
            var id: String
            var criterion: String
            var action: String
            var lead: String
            var due: String
            var successMeasure: String
            var status: String
        }
        var schema = "section11/return/1"
        var cycle = "synthetic"
        var catalogue = "synthetic"
        var agency: String
        var kind = "full"
        var signOff: SignOff
        var responses: [AnswerFile]
        var actions: [ActionFile]
    }

    /// The bytes of a return's file.
    static func data(of made: SyntheticReturn) throws -> Data {
        func some(_ text: String) -> String? { text.isEmpty ? nil : text }
        let planned = made.answers.compactMap { answer in answer.action.map { (answer.ref, $0) } }
        let document = Document(
            agency: made.statedID, signOff: .init(date: made.signedOffOn),
            responses: made.answers.map {
                .init(
                    criterion: $0.ref, rating: some($0.rating.words), reason: some($0.reason),
                    evidence: some($0.evidence), areasForImprovement: some($0.improvement))
            },
            actions: planned.enumerated().map { position, action in
                .init(
                    id: "A\(position + 1)", criterion: action.0, action: action.1.text,
                    lead: action.1.lead, due: action.1.due, successMeasure: action.1.success,
                    status: action.1.status)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(document)
    }
}
