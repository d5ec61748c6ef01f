import Section11Standards
import Section11Tables

extension CheckContext {
    /// The agency's own answer to a query; `nil` if it gave none, or if the issue is no query.
    ///
    /// An answer without a subject holds for every query of its code; one with a criterion or a
    /// cell only for that.
    func explanation(of issue: Return.Issue) -> String? {
        guard issue.severity == .query else { return nil }
        for explanation in answered.explanations
        where explanation.code.uppercased() == issue.code.rawValue && !explanation.text.isEmpty {
            if concerns(explanation.subject, issue) { return explanation.text }
        }
        return nil
    }

    private func concerns(_ subject: String, _ issue: Return.Issue) -> Bool {
        if subject.isEmpty { return true }
        if let criterion = issue.criterion {
            if subject == criterion { return true }
            if let meant = index.position(of: subject), meant == index.position(of: criterion) {
                return true
            }
        }
        if subject == issue.place.placeInFile { return true }
        guard let cells = issue.place.cells, let address = CellRange(subject.filter { $0 != "$" })
        else { return false }
        return address == cells
    }
}

/// A text of a return in a message: in quotes, on one line, cut at 60 characters.
func quoted(_ text: String) -> String {
    var shown = ""
    var count = 0
    for character in text {
        if count == 60 {
            shown += "…"
            break
        }
        let isPlain = character.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                && !(0x2028...0x202E).contains(scalar.value)
                && !(0x2066...0x2069).contains(scalar.value)
        }
        shown += isPlain ? String(character) : " "
        count += 1
    }
    return "'\(shown)'"
}

/// A list of words for a message: all of a few, else the first two and how many more.
///
///     listed(["5.1", "5.2", "5.3", "5.4", "6.1"])  // "5.1, 5.2 and 3 more"
func listed(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case 2...4: words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    default: "\(words[0]), \(words[1]) and \(words.count - 2) more"
    }
}
