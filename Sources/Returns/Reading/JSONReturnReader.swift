import FoundationEssentials
import Section11Standards

/// The reader of returns in JSON, `section11/return/1`.
struct JSONReturnReader {
    /// The value of `schema` in a return's file.
    static let schema = "section11/return/1"

    /// Reads a return.
    ///
    /// - Throws: A ``ReturnError`` if the bytes are not such a return.
    func read(_ bytes: [UInt8], file: String) throws(ReturnError) -> ReadReturns {
        let document: Document
        do {
            document = try JSONDecoder().decode(Document.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw .notAReturn(reason: Self.sentence(for: error))
        } catch {
            throw .notAReturn(reason: "its text is not JSON")
        }
        guard document.schema == Self.schema else {
            throw .notAReturn(reason: "its schema is not \(Self.schema)")
        }
        var result = ReadReturns()
        result.returns.append(makeReturn(document, file: file))
        return result
    }

    private func makeReturn(_ document: Document, file: String) -> Return {
        var made = Return(file: file)
        func statement(_ text: String?, _ key: String) -> Return.Statement {
            guard let text, !trimmed(text).isEmpty else { return .init() }
            return .init(trimmed(text), place: Locator(file: file, pointer: "/\(key)"))
        }
        made.agencyName = statement(document.agency, "agency")
        made.cycle = statement(document.cycle, "cycle")
        made.catalogue = statement(document.catalogue, "catalogue")
        made.kindText = statement(document.kind, "kind")
        made.theme = statement(document.theme, "theme")
        made.completedBy = statement(document.completedBy, "completedBy")
        made.signedOffBy = statement(document.signOff?.role, "signOff/role")
        made.signedOffOn = statement(document.signOff?.date, "signOff/date")
        made.layouts = ["responses", "actions", "indicators"].map { Return.Layout(sheet: $0) }
        made.responses = (document.responses ?? []).enumerated().map { index, answer in
            Response(
                ref: text(answer.criterion), ratingText: text(answer.rating),
                moderatedText: text(answer.moderated), reason: text(answer.reason),
                evidence: text(answer.evidence),
                areasForImprovement: text(answer.areasForImprovement),
                origin: Origin(layout: 0, row: index))
        }
        made.actions = (document.actions ?? []).enumerated().map { index, action in
            ImprovementAction(
                number: text(action.id), ref: text(action.criterion), action: text(action.action),
                lead: text(action.lead), due: StatedDate(text(action.due)),
                successMeasure: text(action.successMeasure), statusText: text(action.status),
                progress: (action.progress ?? []).map {
                    .init(date: StatedDate(text($0.date)), text: text($0.text))
                },
                impact: text(action.impact), origin: Origin(layout: 1, row: index))
        }
        made.indicators = (document.indicators ?? []).enumerated().map { index, figure in
            IndicatorValue(
                id: text(figure.id), period: text(figure.period), valueText: text(figure.value),
                numeratorText: text(figure.numerator), denominatorText: text(figure.denominator),
                absence: text(figure.absence), commentary: text(figure.commentary),
                origin: Origin(layout: 2, row: index))
        }
        made.explanations = (document.explanations ?? []).map {
            .init(code: text($0.code), subject: text($0.criterion), text: text($0.text))
        }
        return made
    }

    private func text(_ text: String?) -> String { text.map(trimmed) ?? "" }
    private func text(_ scalar: Scalar?) -> String { scalar.map { trimmed($0.text) } ?? "" }

    private static func sentence(for error: DecodingError) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.isEmpty
                ? "at its top"
                : "at /"
                    + path.map {
                        $0.intValue.map(String.init) ?? $0.stringValue
                    }.joined(separator: "/")
        }
        switch error {
        case .keyNotFound(let key, let context):
            return "\(place(context.codingPath)) the key '\(key.stringValue)' is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "\(place(context.codingPath)) a value has the wrong type"
        default:
            return "its text is not JSON"
        }
    }
}

extension JSONReturnReader {
    /// The document as it stands in the file.
    private struct Document: Decodable {
        var schema: String
        var cycle: String?
        var catalogue: String?
        var agency: String?
        var kind: String?
        var theme: String?
        var completedBy: String?
        var signOff: SignOff?
        var responses: [Answer]?
        var actions: [Action]?
        var indicators: [Figure]?
        var explanations: [Explanation]?

        struct SignOff: Decodable {
            var role: String?
            var date: String?
        }

        struct Answer: Decodable {
            var criterion: Scalar?
            var rating: Scalar?
            var reason: String?
            var evidence: String?
            var areasForImprovement: String?
            var moderated: Scalar?
        }

        struct Action: Decodable {
            struct Note: Decodable {
                var date: String?
                var text: String?
            }
            var id: Scalar?
            var criterion: Scalar?
            var action: String?
            var lead: String?
            var due: String?
            var successMeasure: String?
            var status: String?
            var progress: [Note]?
            var impact: String?
        }

        struct Figure: Decodable {
            var id: String?
            var period: Scalar?
            var value: Scalar?
            var numerator: Scalar?
            var denominator: Scalar?
            var absence: String?
            var commentary: String?
        }

        struct Explanation: Decodable {
            var code: String?
            var criterion: Scalar?
            var text: String?
        }
    }

    /// A text or a number, as a text.
    private struct Scalar: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else if let number = try? container.decode(Double.self) {
                text = Indicator.plain(number)
            } else {
                text = try container.decode(Bool.self) ? "true" : "false"
            }
        }
    }
}
