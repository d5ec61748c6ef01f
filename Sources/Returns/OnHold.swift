/// The reason that a status gives for an action that is on hold.
///
/// Looks for the words on hold, or paused, at the beginning, and after them for a mark or a word by
/// which a reason begins. Other words after them may say that it goes on again, so nothing is read
/// from them.
///
///     OnHold.reason(in: "On hold pending guidance")        // "pending guidance"
///     OnHold.reason(in: "Paused: no lead in post")         // "no lead in post"
///     OnHold.reason(in: "on hold until May, now resumed")  // nil: it goes on again
enum OnHold {
    private static let beginnings = ["on hold", "paused"]

    /// The words by which a reason begins.
    private static let joints: Set<String> = [
        "as", "awaiting", "because", "by", "due", "during", "for", "following", "owing", "pending",
        "since", "subject", "till", "to", "until", "waiting", "while", "whilst",
    ]

    /// The words by which an action goes on again.
    private static let resumptions: Set<String> = [
        "again", "complete", "completed", "ended", "lifted", "longer", "resumed", "restarted",
        "started", "underway",
    ]

    /// The marks by which a reason begins.
    private static let marks: Set<Character> = [":", ";", ",", ".", "(", "-", "–", "—", "/"]

    /// The reason, as written from its first word on; `nil` if the text is no such status.
    static func reason(in text: String) -> String? {
        for beginning in beginnings {
            guard let rest = rest(of: text, after: beginning) else { continue }
            let words = rest.reason.lowercased().split { !$0.isLetter }.map(String.init)
            guard let first = words.first, rest.hasMark || joints.contains(first),
                !words.contains(where: resumptions.contains)
            else { return nil }
            return rest.reason
        }
        return nil
    }

    /// What follows some words at the beginning of a text, from its first letter or digit, and
    /// whether a mark stands between; `nil` if the text does not begin so.
    private static func rest(
        of text: String, after words: String
    ) -> (reason: String, hasMark: Bool)? {
        var left = text.drop { !$0.isLetter }
        var hasMark = false
        for word in words.split(separator: " ") {
            guard left.prefix(word.count).lowercased() == word else { return nil }
            left = left.dropFirst(word.count)
            guard let next = left.first, !next.isLetter else { return nil }
            let between = left.prefix { !$0.isLetter && !$0.isNumber }
            hasMark = between.contains(where: marks.contains)
            left = left.dropFirst(between.count)
        }
        var reason = String(left)
        while let last = reason.last, last.isWhitespace || last == ")" { reason.removeLast() }
        return reason.isEmpty ? nil : (reason, hasMark)
    }
}
