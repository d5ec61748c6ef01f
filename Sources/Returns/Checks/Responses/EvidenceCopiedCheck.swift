import Section11Standards

/// R216: the evidence of one criterion is copied to others.
///
/// Looks for evidence of at least 40 characters that stands word for word under two criteria or
/// more; the catalogue's threshold sets another length. Told once for each text. Does not see a
/// copy in which a word was changed, and never quotes the text.
///
///     Ref | Evidence
///     1.1 | The policy was approved in May and is on the intranet.
///     2.1 | The policy was approved in May and is on the intranet.
///
/// Source: the same sentence seldom shows that two different expectations are met.
enum EvidenceCopiedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R216")
    static let severity = AuditIssue.Severity.query
    static let title = "copied evidence"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let least = context.threshold(of: code, else: 40)
        var digests: [UInt64] = []
        digests.reserveCapacity(context.marks.count)
        for (position, mark) in context.marks.enumerated()
        where mark.hasEvidence && mark.criterion >= 0 {
            let text = context.texts[position]
            if Int(text.length) >= least { digests.append(text.digest) }
        }
        guard hasRepeats(digests) else { return [] }
        return groups(in: context, least: least).map { copied($0, context) }
    }

    /// Whether a number stands twice among some.
    static func hasRepeats(_ numbers: [UInt64]) -> Bool {
        // The table of a large return could be made slow on purpose.
        guard numbers.count <= 1 << 10 else {
            let sorted = numbers.sorted()
            return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
        }
        var size = 16
        while size < numbers.count * 2 { size *= 2 }
        var places = [UInt64](repeating: 0, count: size)
        var zeros = 0
        for number in numbers {
            if number == 0 { zeros += 1 }
            var place = Int(truncatingIfNeeded: number) & (size - 1)
            while places[place] != 0 {
                if places[place] == number { return true }
                place = (place + 1) & (size - 1)
            }
            places[place] = number
        }
        return zeros > 1
    }

    /// The answers to different criteria that share a text, in the order of the first.
    private static func groups(in context: CheckContext, least: Int) -> [[Int]] {
        var groups: [[Int]] = []
        var known: [UInt64: Int] = [:]
        for (position, mark) in context.marks.enumerated()
        where mark.hasEvidence && mark.criterion >= 0 {
            let text = context.texts[position]
            if Int(text.length) < least { continue }
            if let group = known[text.digest] {
                groups[group].append(position)
            } else {
                known[text.digest] = groups.count
                groups.append([position])
            }
        }
        return groups.filter { Set($0.map { context.marks[$0].criterion }).count > 1 }
    }

    private static func copied(_ group: [Int], _ context: CheckContext) -> Return.Issue {
        var refs: [String] = []
        for ref in group.map(context.ref(of:)) where !refs.contains(ref) { refs.append(ref) }
        return issue(
            at: context.place(of: .evidence, in: [group[0]]), criterion: refs[0],
            "the evidence of criteria \(listed(refs)) is the same text, word for word",
            fix: "say for each criterion what shows that it is met, or explain why one text does")
    }
}
