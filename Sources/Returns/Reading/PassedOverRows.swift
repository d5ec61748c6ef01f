/// Rows among the answers that are none: examples, totals, and what ends or signs a form.
enum PassedOverRows {
    /// Why a row is no answer, by the first words that stand in it; `nil` if it may be one.
    static func reason(_ text: String) -> String? {
        guard let first = text.utf8.first, first > UInt8(ascii: "9") || first == UInt8(ascii: "(")
        else { return nil }
        let words = Headings.normalised(String(text.prefix(60)))
        if starts(words, with: examples) { return "the row is marked as an example" }
        if totals.contains(words) || starts(words, with: totalStarts) {
            return "the row holds totals"
        }
        if ends.contains(words) || starts(words, with: endStarts) {
            return "the row ends or signs the form"
        }
        return nil
    }

    private static func starts(_ words: String, with starts: [String]) -> Bool {
        starts.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    private static let examples = ["example", "examples", "worked example", "e g", "eg"]
    private static let totals: Set<String> = [
        "total", "totals", "sum", "average", "mean", "percentage", "overall", "count", "subtotal",
    ]
    private static let totalStarts = [
        "total score", "total number", "total for", "total points", "overall score",
        "overall total", "overall rating", "overall grade", "overall judgement", "average score",
        "sub total", "grand total",
    ]
    private static let ends: Set<String> = [
        "end", "signed", "signature", "name", "date", "position",
    ]
    private static let endStarts = [
        "end of", "signed by", "signature of", "signed off", "signed on behalf",
    ]
}
