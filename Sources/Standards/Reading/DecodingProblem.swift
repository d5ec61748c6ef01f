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
        if context.codingPath.isEmpty, let number = number(in: context.debugDescription, document) {
            return .notDecodable(
                document.place(at: number),
                problem: "expected a whole number, found '\(document.outline.source(at: number))'",
                remedy: "write a whole number there; \(seeSchema)")
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

    /// Finds the number that the decoder quotes, for it does not say where the number stands.
    private static func number(in description: String, _ document: JSONDocument) -> Int? {
        let quoted = description.utf8.prefix(400).split {
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                && !"+-.eE".utf8.contains($0)
        }.map(Array.init).first { $0.contains { (0x30...0x39).contains($0) } }
        guard let quoted else { return nil }
        let source = String(decoding: quoted.prefix(40), as: UTF8.self)
        let outline = document.outline
        let matches = outline.nodes.indices.lazy.filter {
            outline.nodes[$0].kind == .number && outline.source(at: $0) == source
        }
        return matches.first { wholeNumberKeys.contains(outline.nodes[$0].key ?? "") }
            ?? matches.first
    }

    private static let wholeNumberKeys: Set<String> = [
        "points", "weight", "from", "roundTo", "decimals", "weakest",
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
