/// The translation of the decoder's errors into sentences with a place.
enum DecodingProblem {
    /// Describes an error at its place in the file.
    static func describe(_ error: any Error, in document: JSONDocument) -> CatalogueError {
        guard let error = error as? DecodingError else {
            return .notDecodable(
                document.place(""), problem: "the file cannot be read", remedy: seeSchema)
        }
        switch error {
        case .keyNotFound(let key, let context):
            return .notDecodable(
                document.place(pointer(context.codingPath)),
                problem: "the key '\(key.stringValue)' is missing",
                remedy: "add '\(key.stringValue)'; \(seeSchema)")
        case .valueNotFound(let type, let context), .typeMismatch(let type, let context):
            let pointer = pointer(context.codingPath)
            return .notDecodable(
                document.place(pointer),
                problem: "expected \(words(for: type)), found \(found(at: pointer, in: document))",
                remedy: "write \(words(for: type)) there; \(seeSchema)")
        case .dataCorrupted(let context):
            return corrupted(context, in: document)
        @unknown default:
            return .notDecodable(
                document.place(""), problem: "the file cannot be read", remedy: seeSchema)
        }
    }

    private static let seeSchema = "the JSON schemas in Standards/schemas list every key"

    private static func corrupted(
        _ context: DecodingError.Context, in document: JSONDocument
    ) -> CatalogueError {
        if context.codingPath.isEmpty, let number = unfittingNumber(in: document) {
            return .notDecodable(
                document.place(at: number),
                problem: "the number '\(document.outline.source(at: number))' cannot stand here",
                remedy: "write a whole number of fewer than 19 digits; \(seeSchema)")
        }
        let pointer = pointer(context.codingPath)
        let place = document.place(pointer)
        let found = found(at: pointer, in: document)
        let key = context.codingPath.last?.stringValue ?? ""
        if key == "date" || dateKeys.contains(key) {
            return .notDecodable(
                place, problem: "\(found) is not a date", remedy: "write it as 2018-01-31")
        }
        if let allowed = allowedWords[key],
            let position = document.outline.position(of: pointer),
            let text = document.outline.text(at: position)
        {
            let near = EditDistance.nearest(to: text, among: allowed).first
            let hint = near.map { "write '\($0)'" } ?? "write one of them"
            return .notDecodable(
                place, problem: "\(found) is none of \(allowed.joined(separator: ", "))",
                remedy: "\(hint) for '\(key)'")
        }
        return .notDecodable(
            place, problem: "\(found) cannot stand here",
            remedy: "write a value that fits '\(key)'; \(seeSchema)")
    }

    /// Finds the first number that does not fit, for the decoder does not say where it stands.
    private static func unfittingNumber(in document: JSONDocument) -> Int? {
        let outline = document.outline
        return outline.nodes.indices.first { position in
            guard outline.nodes[position].kind == .number else { return false }
            guard let value = Double(outline.source(at: position)), value.isFinite else {
                return true
            }
            return wholeNumberKeys.contains(outline.nodes[position].key ?? "")
                && Int(exactly: value) == nil
        }
    }

    private static let wholeNumberKeys: Set<String> = [
        "points", "weight", "from", "roundTo", "decimals", "weakest", "position", "headerRow",
        "firstRow", "lastRow", "agenciesAtLeast", "cyclesAtLeast", "ofKindAtLeast", "wordsAtLeast",
        "criteriaAtLeast", "ratingsAtLeast", "revisionsAtLeast",
    ]

    private static let dateKeys: Set<String> = [
        "effectiveFrom", "opens", "due", "ends", "from", "to",
    ]

    private static let allowedWords: [String: [String]] = [
        "status": ["verified", "inferred", "unknown"],
        "method": ScoringRule.Method.allCases.map(\.rawValue),
        "comparator": [">", ">=", "=", "<=", "<"],
        "kind": ["percentage", "count"],
        "relation": ["equal", "subset", "superset", "intersects"],
        "expects": ["full", "update", "mini", "none"],
        "field": FormLayout.Field.allCases.map(\.rawValue),
        "take": FormLayout.Refs.Taking.allCases.map(\.rawValue),
    ]

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { "/" + ($0.intValue.map(String.init) ?? JSONOutline.escaped($0.stringValue)) }
            .joined()
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Bool.Type: "true or false"
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is any RandomAccessCollection.Type: "a list"
        default: "an object in braces"
        }
    }

    private static func found(at pointer: String, in document: JSONDocument) -> String {
        guard let position = document.outline.position(of: pointer) else { return "nothing" }
        let kind = document.outline.nodes[position].kind
        switch kind {
        case .object, .array, .null: return kind.rawValue
        case .text: return "'\((document.outline.text(at: position) ?? "").prefix(40))'"
        case .number, .bool: return "'\(document.outline.source(at: position))'"
        }
    }
}
