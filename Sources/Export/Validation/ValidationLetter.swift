import Section11Returns
import Section11Standards

/// The covering e-mail to one agency: what was received, and what to do by when.
///
/// Plain text. It greets a role, names no other agency, and quotes nothing that the agency wrote
/// beyond what the messages of the checks quote.
public struct ValidationLetter: Sendable {
    /// The letter.
    public let text: String

    /// Writes the letter about a return.
    public init(_ checked: CheckedReturn) {
        let validation = checked.validation
        let name = checked.agencyName
        let audit = checked.cycle?.title ?? checked.index?.catalogue.title
        var lines = [
            "Subject: \(audit ?? "Your return"): your return is \(validation.status.words)"
        ]
        lines += ["", "Dear safeguarding lead\(name.isEmpty ? "" : " of \(name)"),", ""]
        lines += Self.wrapped(
            "Thank you for the return '\(validation.file)'"
                + (audit.map { " to the \($0)" } ?? "") + ". " + Self.verdict(checked))
        let errors = validation.issues.filter { $0.severity == .error }
        let queries = validation.issues.filter { $0.severity == .query && $0.explanation == nil }
        if !errors.isEmpty {
            lines += ["", "What must be corrected:", ""] + errors.enumerated().flatMap(Self.item)
        }
        if !queries.isEmpty {
            lines += ["", "What must be amended or explained:", ""]
            lines += queries.enumerated().flatMap(Self.item)
            lines.append("")
            lines += Self.wrapped(Self.wayToExplain(validation.shape))
        }
        lines += ["", "What to do:", ""] + Self.wrapped(Self.request(checked))
        if let digest = validation.digest {
            lines += ["", "Receipt (SHA-256 of the file):", digest]
        }
        lines += ["", "Yours sincerely,", Self.sender(checked)]
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func verdict(_ checked: CheckedReturn) -> String {
        let validation = checked.validation
        guard validation.isReadable else { return "The file could not be read." }
        let answered =
            "\(validation.answered) of the \(validation.asked) criteria asked of you are answered."
        switch validation.status {
        case .accepted: return "\(answered) It is accepted: nothing must be corrected."
        case .acceptedWithQueries:
            let open = Words.count(
                validation.openQueries, "query is still open", "queries are still open")
            return "\(answered) It is accepted with queries: \(open)."
        case .notAccepted:
            let count = Words.count(validation.count(of: .error), "error", "errors")
            return "\(answered) It cannot be accepted yet: \(count) must be corrected."
        }
    }

    private static func request(_ checked: CheckedReturn) -> String {
        let by = checked.cycle?.due.map { " by \(Words.date($0))" } ?? ""
        switch checked.validation.status {
        case .accepted: return "Nothing."
        case .acceptedWithQueries:
            return "Please amend or explain each query in your return and send it again\(by)."
        case .notAccepted:
            return "Please correct what stands above in your return and send it again\(by)."
        }
    }

    private static func wayToExplain(_ shape: Submission.Shape?) -> String {
        switch shape {
        case .json: "To explain, give the code, the criterion and your text under explanations."
        case .csv:
            "A CSV file has no room for explanations: amend the answers, or answer this message "
                + "with the code, the criterion or cell, and your explanation."
        case .workbook, nil:
            "To explain, write the code, the criterion or cell, and your explanation in the table "
                + "at the foot of the sheet Return."
        }
    }

    private static func sender(_ checked: CheckedReturn) -> String {
        checked.cycle?.leads.first?.role ?? "The board's audit team"
    }

    private static func item(_ position: Int, _ issue: Return.Issue) -> [String] {
        let place = issue.place.placeInFile
        let whereItIs = place.isEmpty ? "" : "\(place): "
        let first = wrapped(
            "\(position + 1). \(whereItIs)\(issue.message) [\(issue.code.rawValue)]")
        return first + wrapped("To do: \(issue.fix).").map { "   \($0)" }
    }

    /// A paragraph in lines of at most 76 characters.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            if let last = lines.last, last.count + 1 + word.count <= 76 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
